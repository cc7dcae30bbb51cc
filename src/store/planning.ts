import type { Plan } from '../job/action.ts';
import type { Backup } from '../job/backup.ts';

/** All that a plan rests on. No entry lies in the future, entries come in the order of time, and postings come without their text. */
export type Facts = Pick<Backup, 'settings' | 'people' | 'opportunities' | 'journal'>;

/** What the store needs to know when it writes: how to plan, which is pure, and what time it is (epoch milliseconds). */
export interface Planning {
  plan: (facts: Facts) => Plan;
  now: number;
}
