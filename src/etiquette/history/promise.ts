import { type Calendar, type Day, dayFrom, type Moment } from '../calendar/calendar.ts';
import { compare, type Dated } from './dated.ts';
import { fulfils, type Message } from './message.ts';

/** A timeline that suspends every other follow-up: one that they stated, or one that the user announced or was given. */
export interface LivePromise {
  /** The entry: `promised`, `announced`, or `permitted` with a date. */
  id: string;
  at: Moment;
  kind: 'promised' | 'announced' | 'permitted';
  /** The rule whose message it leads to. */
  rule: 'promise-missed' | 'check-back';
  day: Day;
  /** When the window of its message closes: it lives until then if nothing more happens. */
  closes: Moment;
}

/**
 * The promise that is alive: the latest, unless a reply came after it or its message was sent. That its window may be over is left to who asks.
 * @param grace business days that the employer is given beyond their word
 */
export function promiseOf(
  entries: readonly Dated[],
  messages: readonly Message[],
  replies: readonly Moment[],
  grace: number,
  calendar: Calendar,
): LivePromise | null {
  const [latest] = entries.flatMap((dated) => read(dated, grace, calendar)).sort(latestFirst);
  if (!latest) return null;
  const over = replies.some((at) => at > latest.at) || messages.some((message) => message.at > latest.at && fulfils(message, latest.rule));
  return over ? null : latest;
}

/** Of two of one moment the one that looks further ahead. */
const latestFirst = (a: LivePromise, b: LivePromise) => b.at - a.at || b.day - a.day || compare(a.id, b.id);

function read({ at, entry }: Dated, grace: number, calendar: Calendar): LivePromise[] {
  if (entry.kind === 'promised') {
    const day = dayFrom(entry.until);
    // A wide grace must not close the window before it is due.
    const last = Math.max(day + 14, calendar.business(day, grace + 1));
    return [{ id: entry.id, at, kind: entry.kind, rule: 'promise-missed', day, closes: calendar.midnight(last) }];
  }
  if ((entry.kind === 'announced' || entry.kind === 'permitted') && entry.from) {
    const day = dayFrom(entry.from);
    return [{ id: entry.id, at, kind: entry.kind, rule: 'check-back', day, closes: calendar.midnight(day + 14) }];
  }
  return [];
}
