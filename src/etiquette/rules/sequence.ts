import { phrase } from '../../job/phrase.ts';
import type { History } from '../history/history.ts';
import type { Turn } from '../history/run.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Suggestion } from '../rule.ts';
import type { Search } from '../search.ts';
import { callAgainCloses } from './call-again.ts';

/** Whether the messages of an opportunity are the sequence of follow-ups on an application; after an interview they are check-ins. */
export const isSequence = ({ applied, interviews, entries }: History): boolean =>
  interviews.length === 0 && (applied !== null || entries.some(({ entry }) => entry.kind === 'shared'));

/** When the next message of the sequence comes, in days after the one before; and why, in words that take a name and a date. */
export interface Step {
  opens: number;
  due: number;
  closes: number;
  why: string;
}

/** The message that follows an unanswered one. After an unanswered call it waits until the second call is made, or its time is over. */
export function following(before: Turn, { opens, due, closes, why }: Step, history: History, search: Search): Suggestion {
  const { calendar } = search;
  return {
    cause: [before.id],
    since: before.at,
    to: toRecipient(history),
    opens: Math.max(calendar.days(before.at, opens), callAgainCloses(history, search)),
    due: calendar.days(before.at, due),
    closes: calendar.days(before.at, closes),
    why: phrase(why, nameOf(history.recipient, history.employer), calendar.date(before.at)),
  };
}
