import { dayInGreenwich } from '../../job/day.ts';

/** A calendar day without a zone, counted from 1970-01-01, so that days are added by adding. */
export type Day = number;

const MS = 86_400_000;

/** The day written as `2026-03-20`. One that does not exist, as 30 February, is the day reached by counting on. */
export const dayFrom = (text: string): Day => dayInGreenwich(text).getTime() / MS;

/** `2026-03-20`. */
export function written(day: Day): string {
  const text = new Date(day * MS).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/** Monday to Friday. 1970-01-01 was a Thursday. */
export const isWeekday = (day: Day): boolean => (((day + 3) % 7) + 7) % 7 < 5;
