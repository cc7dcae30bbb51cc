import { writeMeta } from './meta.ts';
import type { HeedDb } from './open.ts';
import { inOneTransaction } from './transaction.ts';

/**
 * Notes on which local day (`2026-03-20`) the user wants no reminders; null: none such. It belongs to this browser and to no backup. A day and no moment: a clock that
 * was wrong when it was noted cannot silence more than a day. For the worker alone.
 */
export async function writeFocus(db: HeedDb, day: string | null): Promise<void> {
  await inOneTransaction(db, async (tx) => writeMeta(tx, 'focus', day));
}
