import type { Settings } from '../job/settings.ts';
import { calendarOf, dayFrom, type Moment } from './calendar/calendar.ts';
import { HOUR } from './calendar/zone.ts';

export const SNOOZES = ['hour', 'evening', 'tomorrow', 'workday', 'week'] as const;

/** A moment until which something can be put off. */
export interface Snooze {
  id: (typeof SNOOZES)[number];
  until: Moment;
}

const EVENING = '18:00';

/**
 * Until when something can be put off at `now`: an hour, this evening while that is more than an hour away, the start of work tomorrow, on the next working day where that is
 * another, and on the first working day of next week where that is none of them. None lies in quiet hours, in which nobody is reminded.
 */
export function snoozesAt(now: Moment, settings: Settings): Snooze[] {
  const calendar = calendarOf(settings);
  const today = calendar.dayOf(now);
  const start = (day: number) => calendar.awake(calendar.morning(day));
  const all: Snooze[] = [
    { id: 'hour', until: inAnHour(now, settings) },
    { id: 'evening', until: calendar.at(today, EVENING) },
    { id: 'tomorrow', until: start(today + 1) },
    { id: 'workday', until: start(calendar.business(today, 1)) },
    { id: 'week', until: start(calendar.business(monday(today) - 1, 1)) },
  ];
  return all.filter(({ id, until }, place) => {
    if (id === 'hour') return until === now + HOUR;
    if (id === 'evening') return until > now + HOUR && calendar.awake(until) === until;
    return all.findIndex((other) => other.until === until) === place;
  });
}

/** In an hour, or when the quiet hours that this falls in end. */
export const inAnHour = (now: Moment, settings: Settings): Moment => calendarOf(settings).awake(now + HOUR);

/** The first Monday after a day. */
function monday(day: number): number {
  const MONDAY = dayFrom('1970-01-05');
  return day + 7 - ((((day - MONDAY) % 7) + 7) % 7);
}
