import { dayInGreenwich } from '../../job/day.ts';
import { dateTimeFormat, relativeTimeFormat } from '../../job/formats.ts';
import type { Reader } from './t.ts';
import { dayIn, daysBetween } from './wall-clock.ts';

/** Whose dates are shown: BCP 47 language, IANA zone, and the moment (epoch milliseconds) that counts as now. */
type Dates = Pick<Reader, 'locale' | 'timeZone' | 'now'>;

/** A moment as people say it: "today, 17:00", "tomorrow, 09:00", "Thursday, 09:00", "12 Mar", "12 Mar 2027". */
export function sayMoment(time: number, { locale, timeZone, now }: Dates): string {
  const day = dayIn(timeZone, time);
  const clock = dateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(time);
  const away = daysBetween(dayIn(timeZone, now), day);
  if (Math.abs(away) <= 1) return `${relativeTimeFormat(locale).format(away, 'day')}, ${clock}`;
  if (away > 1 && away < 7) return `${dateTimeFormat(locale, { weekday: 'long', timeZone }).format(time)}, ${clock}`;
  return sayDay(day, { locale, timeZone, now });
}

/** A moment in full: "Thu, 12 Mar 2026, 09:00". */
export function sayMomentFully(time: number, { locale, timeZone }: Dates): string {
  return dateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(time);
}

/** A local day: "12 Mar", with its year where that is another than the reader's. */
export function sayDay(day: string, { locale, timeZone, now }: Dates): string {
  const sameYear = day.slice(0, 4) === dayIn(timeZone, now).slice(0, 4);
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' };
  return dateTimeFormat(locale, sameYear ? parts : { ...parts, year: 'numeric' }).format(dayInGreenwich(day));
}

/** A local day with how near it is, where it is near: "20 Mar (tomorrow)", "20 Mar (in 5 days)". */
export function sayDeadline(day: string, reader: Dates): string {
  const away = daysBetween(dayIn(reader.timeZone, reader.now), day);
  const said = sayDay(day, reader);
  if (Math.abs(away) > 14) return said;
  return `${said} (${relativeTimeFormat(reader.locale).format(away, 'day')})`;
}
