import type { Employer } from './employer.ts';
import type { Opportunity } from './opportunity.ts';
import { type Instructions, noInstructions, type Posting } from './posting.ts';
import { LIMITS } from './text.ts';

/** Whether instructions say anything at all. */
export const isSaid = ({ calls, email, followUp, shortlistOnly, quotes }: Instructions): boolean =>
  calls !== null || email !== null || followUp !== null || shortlistOnly || quotes.length > 0;

/** What one forbids is forbidden, in its words; quotes that invite to what is forbidden are left out. */
export function strictest(all: readonly Instructions[]): Instructions {
  const first = all.find(isSaid) ?? all[0];
  const pick = <F extends 'calls' | 'email' | 'followUp'>(field: F): Instructions[F] =>
    all.find((one) => one[field] === 'forbidden')?.[field] ?? all.find((one) => one[field] !== null)?.[field] ?? (null as Instructions[F]);
  const [calls, email, followUp] = [pick('calls'), pick('email'), pick('followUp')];
  const said: Record<string, string | null> = { calls, email, followUp };
  const quotes = all.flatMap((one) => one.quotes.filter(({ about }) => !(about in said) || one[about as 'calls'] === said[about]));
  const words = new Map(quotes.map((quote) => [`${quote.about} ${quote.text}`, quote]));
  // Where one forbids e-mail altogether, it is not applications only.
  const bans = all.filter((one) => one.email === 'forbidden').map(({ emailBan }) => emailBan ?? null);
  const { emailBan: _, ...rest } = first ?? noInstructions();
  return {
    ...rest,
    calls,
    email,
    ...(bans.length > 0 && bans.every((ban) => ban !== null) ? { emailBan: 'applications' as const } : {}),
    followUp,
    shortlistOnly: all.some(({ shortlistOnly }) => shortlistOnly),
    quotes: [...words.values()].slice(0, LIMITS.list),
  };
}

/** What holds for a posting: what it asks itself, and what its employer asks of all applicants, the strictest of each. */
export const heldInstructions = ({ instructions }: Pick<Posting, 'instructions'>, asked: readonly Employer[] = []): Instructions =>
  asked.length === 0 ? instructions : strictest([instructions, ...asked.map((employer) => employer.instructions)]);

/** An opportunity that asks for what its employer asks of all applicants, too: as the plan sees it. */
export const askingWith = (opportunity: Opportunity, asked: readonly Employer[] = []): Opportunity => ({
  ...opportunity,
  posting: { ...opportunity.posting, instructions: heldInstructions(opportunity.posting, asked) },
});
