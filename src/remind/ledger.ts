import type { PlannedAction } from '../job/action.ts';

/** An action as far as a notification speaks of it. */
export type Reminded = Pick<PlannedAction, 'key' | 'rule' | 'opportunity' | 'why'> & { title: string; employer: string; names: string[] };

/** One moment of one action at which it is to be shown. The same moment of the same action has the same `id` for ever. */
export interface Occurrence {
  id: string;
  action: Reminded;
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
  /**
   * Claims all that is to be shown by now, durably, in the order of its moments; also what an earlier claim left unshown because its worker died.
   * Several occurrences may be of one action.
   */
  claimDue(now: number): Promise<Occurrence[]>;
  /** Records them as shown: no later claim gives them again. */
  markShown(ids: string[], now: number): Promise<void>;
  countDue(now: number): Promise<DueCount>;
  /** The next moment after now at which anything must be shown or counted anew; null where nothing lies ahead. */
  nextMoment(now: number): Promise<number | null>;
  /** When the user may be disturbed, from now on: now itself, or the end of the quiet hours that it falls in. */
  awake(now: number): Promise<number>;
  /** IANA; the zone in which sentences tell moments. */
  timeZone(): Promise<string>;
}
