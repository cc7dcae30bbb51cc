import { type Calendar, type Moment, written } from './calendar/calendar.ts';

/** What keeps reminders back, beside quiet hours. */
export interface Obstacles {
  /** Interviews: from and until. */
  engagements: readonly (readonly [from: Moment, until: Moment])[];
  /** The local day (`2026-03-20`) on which the user wants no reminders. */
  focus: string | null;
  /** At what time of day the user wants one digest instead of single reminders, and the local day of the last that was shown. */
  digest: { clock: string; last: string | null } | null;
}

/** More rounds than obstacles can follow upon each other in a sane calendar; an insane one must not hang the worker. */
const ROUNDS = 100;

/**
 * The first moment from `at` on at which the user may be reminded: not in quiet hours, not during an interview, not on a day on which they want none, and, where
 * they prefer a digest, not before that of the next day for which there was none yet. It is `at` itself where nothing stands in the way.
 */
export function freeFrom(at: Moment, obstacles: Obstacles, calendar: Calendar): Moment {
  let free = at;
  for (let round = 0; round < ROUNDS; round++) {
    const later = pastDigest(pastFocus(pastInterviews(calendar.awake(free), obstacles), obstacles, calendar), obstacles, calendar);
    if (later === free) break;
    free = later;
  }
  return free;
}

const pastInterviews = (at: Moment, { engagements }: Obstacles): Moment =>
  Math.max(at, ...engagements.filter(([from, until]) => from <= at && at < until).map(([, until]) => until));

const pastFocus = (at: Moment, { focus }: Obstacles, calendar: Calendar): Moment =>
  focus === written(calendar.dayOf(at)) ? calendar.midnight(calendar.dayOf(at)) : at;

function pastDigest(at: Moment, { digest }: Obstacles, calendar: Calendar): Moment {
  if (!digest) return at;
  const today = calendar.dayOf(at);
  const day = digest.last === written(today) ? today + 1 : today;
  return Math.max(at, calendar.digest(day, digest.clock));
}
