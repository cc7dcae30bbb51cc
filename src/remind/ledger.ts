import type { PlannedAction } from '../job/action.ts';

/** An action as far as a notification speaks of it. */
export type Reminded = Pick<PlannedAction, 'key' | 'rule' | 'opportunity' | 'why'> & { title: string; employer: string; names: string[] };

/** One moment of one action at which it is to be shown. The same moment of the same action has the same `id` for ever. */
export interface Occurrence {
  id: string;
  /** The moment, epoch milliseconds. */
  at: number;
  action: Reminded;
}

/** When reminders may be shown. Moments in epoch milliseconds. */
export interface Opening {
  /** From when on: now itself, or the end of what keeps them back. */
  from: number;
  /** Up to which moment they are shown then: that of their showing, or the end of the day that a digest is about. */
  until: number;
  /** The local day that a digest is about (`2026-03-20`); null where each reminder is shown at its own moment. */
  digest: string | null;
}

/** How occurrences were shown: which of them in one summary, and as the digest of which day; null where not so. */
export interface Telling {
  summary: string[] | null;
  digest: string | null;
}

/** How much there is to do; `overdue` of the `due` ones are past their good moment. */
export interface DueCount {
  due: number;
  overdue: number;
}

/** What reminding needs of the store. Times in epoch milliseconds. */
export interface Ledger {
  /** Plans what came true since, such as an entry dated ahead. */
  catchUp(now: number): Promise<void>;
  /** When the next reminders may be shown, from a moment on: not in quiet hours, not while the user is in an interview or wants none. */
  opening(from: number): Promise<Opening>;
  /**
   * Claims all whose moment comes by `until`, durably, in the order of their moments; also what an earlier claim left unshown because its worker died.
   * Several occurrences may be of one action.
   */
  claimDue(now: number, until: number): Promise<Occurrence[]>;
  /** Those of them that are still to be shown or to stand: not done, skipped, put off or held since. What is shown before anything else is awaited is true. */
  standing(ids: string[], now: number): Promise<Occurrence[]>;
  /** Records them as shown: no later claim gives them again. */
  markShown(ids: string[], now: number, telling: Telling): Promise<void>;
  /** What the last summary was about. */
  summary(): Promise<string[]>;
  countDue(now: number): Promise<DueCount>;
  /** The next moment at which anything must be shown or counted anew, one that has passed where that was not done; null where nothing lies ahead. */
  nextMoment(now: number): Promise<number | null>;
  /** IANA; the zone in which sentences tell moments. */
  timeZone(): Promise<string>;
}
