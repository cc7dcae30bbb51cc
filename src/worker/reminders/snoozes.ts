import { type Snooze, snoozesAt } from '../../etiquette/snooze.ts';
import { readSettings } from '../../store/read.ts';
import type { Context } from '../context.ts';

/** Until when something can be put off now; the next working day is known to the calendar alone, with its public holidays. */
export async function snoozes(context: Context): Promise<Snooze[]> {
  return snoozesAt(context.now(), await readSettings(await context.db()));
}
