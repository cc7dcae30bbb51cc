import { calendarOf, written } from '../../etiquette/calendar/calendar.ts';
import { freeFrom } from '../../etiquette/free.ts';
import type { Opening } from '../../remind/ledger.ts';
import type { Obstacles } from '../../store/read.ts';

/**
 * When reminders may be shown next, from `at` (epoch milliseconds) on. A digest says all that comes by the end of its day, so that nothing interrupts the day after it; what
 * is planned later the same day waits for the next.
 */
export function openingFrom(at: number, { settings, engagements, focus, digest: last }: Obstacles): Opening {
  const calendar = calendarOf(settings);
  const { digest: clock } = settings;
  const from = freeFrom(at, { engagements, focus, digest: clock ? { clock, last } : null }, calendar);
  const day = calendar.dayOf(from);
  return clock ? { from, until: calendar.midnight(day) - 1, digest: written(day) } : { from, until: from, digest: null };
}
