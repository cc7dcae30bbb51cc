import { dayInGreenwich } from '../../job/day.ts';
import { dateTimeFormat } from '../../job/formats.ts';

const DAY = 86_400_000;

/**
 * The clock of an IANA zone. Between it and moments (epoch milliseconds) this file goes by `Intl` alone: the popup has to be on screen at once, and a
 * Temporal polyfill would be half of what it loads.
 */
const clockOf = (zone: string): Intl.DateTimeFormat =>
  dateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });

/** What the zone's clock shows at a moment, as `2026-03-03T10:12:00`. */
function shown(zone: string, time: number): string {
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
function offset(zone: string, time: number): number {
  return Date.parse(`${shown(zone, time)}Z`) - Math.floor(time / 1000) * 1000;
}

/** The local day of a moment: `2026-03-03`. */
export const dayIn = (zone: string, time: number): string => shown(zone, time).slice(0, 10);

/** The time of day of a moment: `10:12`. */
export const clockIn = (zone: string, time: number): string => shown(zone, time).slice(11, 16);

/** The day so many days later (or earlier): `2026-03-03`. */
export const addDays = (day: string, days: number): string =>
  new Date(dayInGreenwich(day).getTime() + days * DAY).toISOString().slice(0, 10);

/** How many days the second day is after the first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dayInGreenwich(to).getTime() - dayInGreenwich(from).getTime()) / DAY);

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: string): number => dayInGreenwich(day).getUTCDay() || 7;

/**
 * The moment at which the zone's clock shows that day and time. A time that the clock skips is taken an hour later, one that it shows twice
 * is the first, as calendars do (RFC 5545, 3.3.5).
 */
export function momentAt(zone: string, day: string, clock: string): number {
  const wall = Date.parse(`${day}T${clock}:00Z`);
  const before = wall - offset(zone, wall - DAY);
  const after = wall - offset(zone, wall + DAY);
  const fitting = [before, after].filter((time) => time + offset(zone, time) === wall);
  return fitting.length > 0 ? Math.min(...fitting) : before;
}

/** A moment as ISO 8601 with the zone's offset: `2026-03-03T10:12:00-05:00`. */
export function isoIn(zone: string, time: number): string {
  const minutes = Math.round(offset(zone, time) / 60_000);
  const sign = minutes < 0 ? '-' : '+';
  const two = (n: number) => String(n).padStart(2, '0');
  return `${shown(zone, time)}${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}
