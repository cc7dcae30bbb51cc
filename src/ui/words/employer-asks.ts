import type { Employer } from '../../job/employer.ts';
import type { Instructions } from '../../job/posting.ts';
import { type Facts, hostWords } from './posting-words.ts';
import { type Reader, t } from './t.ts';
import { dayIn } from './wall-clock.ts';
import { sayDay } from './when.ts';

/** What an employer may forbid all applicants. */
export const BANS = ['calls', 'email', 'followUp'] as const;
export type Ban = (typeof BANS)[number];

export const forbids = (instructions: Instructions, ban: Ban): boolean =>
  instructions[ban] === 'forbidden' && (ban !== 'email' || instructions.emailBan !== 'applications');

/** Where it was learned what an employer asks, and when that was kept. */
export function sourceWords({ name, source: { kind, title, url }, at }: Employer, reader: Reader): string {
  const day = sayDay(dayIn(reader.timeZone, Date.parse(at)), reader);
  if (kind === 'posting') return t('partEmployerPosting', title ?? name, day);
  return t('partEmployerPage', name, hostWords(url) ?? title ?? '', day);
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
