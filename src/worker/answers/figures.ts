import { waitsOf } from '../../etiquette/waits.ts';
import type { Figures } from '../../job/outlook.ts';
import { opportunityOf } from '../../store/opportunity-row.ts';
import { readSettings } from '../../store/read.ts';
import type { Context } from '../context.ts';

/** The user's own figures, made from the whole journal when they are asked for. */
export async function figures(context: Context): Promise<Figures> {
  const db = await context.db();
  const now = context.now();
  const [settings, people, rows, journal] = await Promise.all([
    readSettings(db),
    db.getAll('people'),
    db.getAll('opportunities'),
    db.getAllFromIndex('journal', 'time', IDBKeyRange.upperBound(now)),
  ]);
  const opportunities = rows.map((row) => opportunityOf(row, null));
  return { waits: waitsOf({ settings, people, opportunities, journal: journal.map(({ entry }) => entry) }, now) };
}
