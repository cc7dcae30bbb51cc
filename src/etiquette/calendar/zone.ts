import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';

/** A moment in epoch milliseconds. */
export type Moment = number;

export const HOUR: Moment = 3_600_000;
const DAY: Moment = 24 * HOUR;
/** No zone's clock changes within a quarter of an hour of universal time. */
const QUARTER: Moment = HOUR / 4;
const EPOCH = new Temporal.PlainDateTime(1970, 1, 1);

/** The wall clock of one time zone. */
export interface Zone {
  /** What the wall shows: the day, and the time of day in milliseconds. */
  wall(at: Moment): { day: Day; time: number };
  /** When the wall shows that. A time that a clock change skips is taken later, one that it repeats is taken first, as everywhere in Temporal. */
  moment(day: Day, time: number): Moment;
  /** As many calendar months later, at the same time of day; the last day of a shorter month where the day does not exist. */
  months(from: Moment, count: number): Moment;
  /** ISO 8601 with the zone's offset. */
  iso(at: Moment): string;
}

/**
 * The wall clock of an IANA time zone. It remembers what it worked out, because zoned operations are slow: make one for each plan, not one for each question.
 * @throws {RangeError} where there is no such zone
 */
export function zoneOf(name: string): Zone {
  const zoned = (at: Moment) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name);
  const offsetAt = (at: Moment) => zoned(at).offsetNanoseconds / 1e6;
  const ofDay = remembering((day) => offsetAt(day * DAY));
  const ofQuarter = remembering((quarter) => offsetAt(quarter * QUARTER));
  const offset = (at: Moment) => {
    const day = Math.floor(at / DAY);
    const begins = ofDay(day);
    // Only on the few days of a clock change must it be asked more exactly.
    return begins === ofDay(day + 1) ? begins : ofQuarter(Math.floor(at / QUARTER));
  };
  const onWall = (wall: number) => {
    const [before, after] = [offset(wall - DAY), offset(wall + DAY)];
    // Only around a clock change must it be asked which moment is meant.
    return before === after ? wall - before : EPOCH.add({ milliseconds: wall }).toZonedDateTime(name).epochMilliseconds;
  };
  return {
    wall(at) {
      const wall = at + offset(at);
      const day = Math.floor(wall / DAY);
      return { day, time: wall - day * DAY };
    },
    moment: (day, time) => onWall(day * DAY + time),
    months: (from, count) => zoned(from).add({ months: count }).epochMilliseconds,
    iso: (at) => isoWith(at, offset(at)),
  };
}

/** Offsets of before 1900 have odd seconds, which ISO 8601 cannot say: such a moment is written in UTC. */
function isoWith(at: Moment, offset: number): string {
  if (offset % 60_000 !== 0) return new Date(at).toISOString();
  const minutes = Math.abs(offset) / 60_000;
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  const wall = new Date(at + offset).toISOString().replace(/(\.000)?Z$/, '');
  return `${wall}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

function remembering(work: (from: number) => number): (from: number) => number {
  const known = new Map<number, number>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const value = work(from);
    known.set(from, value);
    return value;
  };
}
