import type { Phrase } from '../../job/phrase.ts';
import type { Facts } from '../facts.ts';
import { searchOf } from '../search.ts';
import { afterClosing } from './after-closing.ts';
import { backwards } from './backwards.ts';
import { clocks } from './clocks.ts';
import { earlyReply } from './early-reply.ts';
import type { Hint } from './hint.ts';
import { strangers } from './strangers.ts';
import { twoOffers } from './two-offers.ts';

/** Every hint, in the order in which they are shown: first what changes the plan most. A test compares the list with the files. */
export const HINTS: readonly Hint[] = [afterClosing, twoOffers, backwards, earlyReply, clocks, strangers];

/**
 * What is contradictory in the record of an opportunity, in sentences.
 * @param facts those of the opportunity and of all that shares a person with it, entries dated after `now` (epoch milliseconds) included
 */
export function hintsOf(facts: Facts, opportunity: string, now: number): Phrase[] {
  const search = searchOf({ ...facts, journal: facts.journal.filter(({ at }) => Date.parse(at) <= now) });
  const history = search.historyOf(opportunity);
  return history ? HINTS.flatMap((hint) => hint.find({ history, search, facts, now })) : [];
}
