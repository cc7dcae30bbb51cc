import { Refusal } from '../job/refusal.ts';
import { readOpportunity } from '../store/read.ts';
import type { Context } from './context.ts';
import { live, retracting } from './entries.ts';

/** Takes entries back. Each stays in the journal, and counts as never written. */
export async function undo(context: Context, ids: string[]): Promise<void> {
  const db = await context.db();
  const rows = await Promise.all(ids.map((id) => db.get('journal', id)));
  const entries = rows.map((row) => {
    if (!row) throw new Refusal('errorUnknownEntry');
    return retracting(row.entry, context.now());
  });
  await context.write({ entries });
}

/** Takes back the saving of an opportunity: where nothing else happened, it is gone from every list. */
export async function undoSave(context: Context, id: string): Promise<void> {
  const known = await readOpportunity(await context.db(), id);
  if (!known) throw new Refusal('errorUnknownOpportunity');
  const savings = live(known.journal).filter(({ kind }) => kind === 'saved');
  await context.write({ entries: savings.map((entry) => retracting(entry, context.now())) });
}
