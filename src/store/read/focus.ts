import { readMeta } from '../meta.ts';
import type { HeedDb } from '../open.ts';
import { viewOf } from '../transaction.ts';

/** The local day (`2026-03-20`) on which the user wants no reminders; null where there is none. */
export async function readFocus(db: HeedDb): Promise<string | null> {
  return (await readMeta(viewOf(db), 'focus')) ?? null;
}
