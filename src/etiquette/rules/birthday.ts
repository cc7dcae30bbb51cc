import type { Person } from '../../job/person.ts';
import { phrase } from '../../job/phrase.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { type Day, dayFrom, written } from '../calendar/day.ts';
import { YEARS } from '../calendar/holidays.ts';
import { nameOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/**
 * A birthday is wished on the day, whatever day it is. It comes again every year, and the plan knows no present: it has all of them from the last that was heard of
 * the person on, as far as the table of public holidays reaches, each dormant until the one before is over.
 */
export const birthday: Rule = {
  id: 'birthday',
  sources: ['004'],
  act: 'message',
  forSearch: ({ contacts, calendar }) =>
    [...contacts.values()].flatMap(({ person, entries }) =>
      daysOf(person)
        // When it was written: a birthday may come before an interview that is ahead.
        .filter((day) => calendar.midnight(day) > (entries.at(-1)?.at ?? Number.NEGATIVE_INFINITY))
        .map((day, place, days) => ({
          ...dormantAfter(days[place - 1], calendar),
          cause: [written(day), person.id],
          // Good wishes may be some days early.
          since: calendar.days(calendar.morning(day), -7),
          to: [person],
          opens: calendar.morning(day),
          due: calendar.evening(day),
          closes: calendar.midnight(day),
          why: phrase('whyBirthday', nameOf(person, person.id)),
        })),
    ),
};

const dormantAfter = (before: Day | undefined, calendar: Calendar) =>
  before === undefined ? {} : { dormantUntil: calendar.midnight(before) };

/** Every year's day; in a year without 29 February the last of the month. */
function daysOf({ birthday }: Person): Day[] {
  const [month, day] = birthday?.split('-').map(Number) ?? [];
  if (month === undefined || day === undefined) return [];
  return YEARS.map((year) => Math.min(dayFrom(`${year}-${month}-${day}`), dayFrom(`${year}-${month + 1}-1`) - 1));
}
