import type { Calendar, Moment } from './calendar.ts';

/** When an action may be done: not before `opens`, well until `due`, at all until `closes`. Null where the rulebook says nothing. */
export interface Window {
  opens: Moment;
  due: Moment | null;
  closes: Moment | null;
}

/**
 * A window by the rulebook's words: a due moment before the opening becomes the opening; one outside working hours moves to the next working morning, unless
 * that would pass `closes`, or the rule counts real hours.
 */
export function settled({ opens, due, closes }: Window, calendar: Calendar, realHours = false): Window {
  if (due === null) return { opens, due, closes };
  const reached = Math.max(due, opens);
  const moved = realHours ? reached : calendar.working(reached);
  const last = closes ?? Number.POSITIVE_INFINITY;
  return { opens, due: Math.min(moved <= last ? moved : reached, last), closes };
}

/** Whether it closes before it opens: then there is nothing to suggest. */
export const isEmpty = ({ opens, closes }: Window): boolean => closes !== null && closes <= opens;
