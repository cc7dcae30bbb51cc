import type { Employer } from '../../job/employer.ts';
import { heldInstructions } from '../../job/instructions.ts';
import type { Instructions } from '../../job/posting.ts';
import { type Ask, asksOf, type Facts, hostWords } from './posting-words.ts';
import { type Reader, t } from './t.ts';
import { dayIn } from './wall-clock.ts';
import { sayDay } from './when.ts';

/** What an employer may forbid all applicants. */
export const BANS = ['calls', 'email', 'followUp'] as const;
export type Ban = (typeof BANS)[number];

export const forbids = (instructions: Instructions, ban: Ban): boolean =>
  instructions[ban] === 'forbidden' && (ban !== 'email' || instructions.emailBan !== 'applications');

/** What an employer asks of all applicants beside what the posting asks itself. `shared`: some of it stands among that, since the posting says so, too. */
export interface AskedByEmployer {
  employer: Employer;
  asks: Ask[];
  shared: boolean;
}

/** What a posting and its employer ask, each thing once, with the words of both. What the posting invites to and its employer forbids is not asked. */
export function askedTogether(posting: Pick<Facts, 'instructions'>, asked: readonly Employer[]): { own: Ask[]; others: AskedByEmployer[] } {
  const held = new Set(asksOf({ instructions: heldInstructions(posting, asked) }).map(({ words }) => words));
  const known = new Map<string, Ask>();
  const unsaid = (source: Pick<Facts, 'instructions'>): { fresh: Ask[]; again: Ask[] } => {
    const asks = asksOf(source).filter(({ words }) => held.has(words));
    const fresh = asks.filter(({ words }) => !known.has(words));
    for (const ask of fresh) known.set(ask.words, ask);
    return { fresh, again: asks.filter((ask) => !fresh.includes(ask)) };
  };
  const own = unsaid(posting).fresh;
  const others = asked.map((employer) => {
    const { fresh, again } = unsaid(employer);
    for (const { words, quotes } of again) {
      const ask = known.get(words);
      if (ask) ask.quotes = [...new Set([...ask.quotes, ...quotes])];
    }
    return { employer, asks: fresh, shared: again.length > 0 };
  });
  return { own, others };
}

/** Where it was learned what an employer asks, and when that was kept; `shared` with the posting at an address, which says so itself. */
export function sourceWords(
  { name, source: { kind, title, url }, at }: Employer,
  reader: Reader,
  { shared, address }: { shared: boolean; address: string | null },
): string {
  const day = sayDay(dayIn(reader.timeZone, Date.parse(at)), reader);
  if (kind === 'page') return t(shared ? 'partEmployerPageToo' : 'partEmployerPage', name, hostWords(url) ?? title ?? '', day);
  if (url !== null && url === address) return t('partEmployerHere', name, day);
  return t(shared ? 'partEmployerPostingToo' : 'partEmployerPosting', title ?? name, day);
}

/** What a posting forbids and no word of its employer forbids yet: what can be had hold for all its postings. */
export const unremembered = ({ instructions }: Pick<Facts, 'instructions'>, asked: readonly Employer[]): Ban[] =>
  BANS.filter((ban) => forbids(instructions, ban) && !asked.some((employer) => forbids(employer.instructions, ban)));

/** Instructions that forbid these and none of the other ways; their words go with them. The rest stays as it was. */
export function withBans({ emailBan: _, ...before }: Instructions, bans: readonly Ban[]): Instructions {
  const ban = (of: Ban) => (bans.includes(of) ? ('forbidden' as const) : null);
  const lifted: readonly string[] = BANS.filter((one) => before[one] === 'forbidden' && !bans.includes(one));
  return {
    ...before,
    calls: ban('calls') ?? (before.calls === 'forbidden' ? null : before.calls),
    email: ban('email') ?? (before.email === 'forbidden' ? null : before.email),
    followUp: ban('followUp'),
    quotes: before.quotes.filter(({ about }) => !lifted.includes(about)),
  };
}

/** Only what these bans forbid of some instructions, in the words they have: what else a posting says is about its own job. */
export function onlyBans({ quotes }: Instructions, bans: readonly Ban[]): Instructions {
  const topics: readonly string[] = bans;
  return withBans(
    { calls: null, email: null, followUp: null, shortlistOnly: false, quotes: quotes.filter(({ about }) => topics.includes(about)) },
    bans,
  );
}
