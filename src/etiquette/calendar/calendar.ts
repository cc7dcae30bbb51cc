import type { Settings } from '../../job/settings.ts';
import { type Day, dayFrom, isWeekday, written } from './day.ts';
import { holidaysOf } from './holidays.ts';
import { hoursOf, timeOf } from './hours.ts';
import { HOUR, type Moment, zoneOf } from './zone.ts';

/** The user's time: the four ways in which the rulebook counts (`h`, `d`, `bd`, `mo`), business days, working hours and quiet hours. */
export interface Calendar {
  /** Elapsed hours later. */
  hours(from: Moment, count: number): Moment;
  /** Calendar days later, at the same time of day, whatever the clocks do in between. */
  days(from: Moment, count: number): Moment;
  /** Calendar months later, at the same time of day; the last day of a shorter month where the day does not exist. */
  months(from: Moment, count: number): Moment;
  /** The how-manieth business day after a day; before it where `count` is negative; zero is the day itself. */
  business(from: Day, count: number): Day;
  /** The start of working hours on a day. */
  morning(day: Day): Moment;
  /** The end of working hours on a day. */
  evening(day: Day): Moment;
  /** The midnight that ends a day. */
  midnight(day: Day): Moment;
  /** When a day's digest is due: at that time (`07:30`), or when the quiet hours that it falls in end. */
  digest(day: Day, clock: string): Moment;
  /** When the clock shows that time (`18:00`) on a day. */
  at(day: Day, clock: string): Moment;
  dayOf(at: Moment): Day;
  /** The moment itself within working hours of a business day, both ends included, else the next working morning. */
  working(at: Moment): Moment;
  /** The moment itself outside quiet hours, else their end. */
  awake(at: Moment): Moment;
  /** ISO 8601 with the offset of the user's zone. */
  iso(at: Moment): string;
  /** The local day of a moment, as a fact of a phrase. */
  date(at: Moment): { date: string };
}

/** The calendar of the user's zone, region and hours. It remembers what it worked out: make one for each plan. */
export function calendarOf(settings: Pick<Settings, 'timeZone' | 'region' | 'workingHours' | 'quietHours'>): Calendar {
  const zone = zoneOf(settings.timeZone);
  const holidays = holidaysOf(settings.region);
  const { start, end, quiet } = hoursOf(settings);
  const isBusiness = (day: Day) => isWeekday(day) && !holidays.has(day);
  const business = (from: Day, count: number) => {
    let day = from;
    for (let left = Math.abs(count); left > 0; ) {
      day += Math.sign(count);
      if (isBusiness(day)) left -= 1;
    }
    return day;
  };
  const morning = (day: Day) => zone.moment(day, start);
  return {
    hours: (from, count) => from + count * HOUR,
    days(from, count) {
      const { day, time } = zone.wall(from);
      return zone.moment(day + count, time);
    },
    months: zone.months,
    business,
    morning,
    evening: (day) => zone.moment(day, end),
    midnight: (day) => zone.moment(day + 1, 0),
    digest: (day, clock) => zone.moment(day, quiet(timeOf(clock))?.time ?? timeOf(clock)),
    at: (day, clock) => zone.moment(day, timeOf(clock)),
    dayOf: (at) => zone.wall(at).day,
    working(at) {
      const { day, time } = zone.wall(at);
      if (!isBusiness(day) || time > end) return morning(business(day, 1));
      return time < start ? morning(day) : at;
    },
    awake(at) {
      const { day, time } = zone.wall(at);
      const until = quiet(time);
      return until === null ? at : zone.moment(day + until.days, until.time);
    },
    iso: zone.iso,
    date: (at) => ({ date: written(zone.wall(at).day) }),
  };
}

export { type Day, dayFrom, type Moment, written };
