import { calendarOf, dayFrom, written } from '../../etiquette/calendar/calendar.ts';
import type { PromiseRead } from '../../messages/protocol.ts';
import { readPromise } from '../../reading/promise/promise.ts';
import { readSettings } from '../../store/read.ts';
import type { Context } from '../context.ts';

/** The last day of a promise that the user typed or pasted, counted from the local day `from` in business days of the user's region; null where it says none. */
export async function readPromised(context: Context, text: string, from: string): Promise<PromiseRead | null> {
  const calendar = calendarOf(await readSettings(await context.db()));
  const read = readPromise(text, from, (day, count) => written(calendar.business(dayFrom(day), count)));
  return read && { until: read.until, words: text.slice(read.start, read.end) };
}
