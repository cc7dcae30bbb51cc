import { calendarOf, written } from '../../etiquette/calendar/calendar.ts';
import { writeFocus } from '../../store/focus.ts';
import { readSettings } from '../../store/read.ts';
import type { Context } from '../context.ts';

/** Shows no reminders for the rest of the user's day, or shows them again. The list and the badge carry on. */
export async function notToday(context: Context, on: boolean): Promise<void> {
  const db = await context.db();
  const calendar = calendarOf(await readSettings(db));
  await writeFocus(db, on ? written(calendar.dayOf(context.now())) : null);
  context.changed();
}
