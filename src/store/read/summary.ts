import { readMeta } from '../meta.ts';
import type { HeedDb } from '../open.ts';
import { viewOf } from '../transaction.ts';

/** The ids of the reminders that the last summary was about. */
export async function readSummary(db: HeedDb): Promise<string[]> {
  return (await readMeta(viewOf(db), 'summary')) ?? [];
}
