import type { HeedDb } from '../open.ts';
import type { OpportunityRow } from '../rows.ts';

/** How many are judged: a mark that more share says too little. */
const MOST = 50;

/** The opportunities that share one of these marks, the last changed first; those whose saving was undone (`stage` is `removed`) among them. */
export async function findByMarks(db: HeedDb, marks: readonly string[]): Promise<OpportunityRow[]> {
  const index = db.transaction('opportunities').store.index('marks');
  const found = await Promise.all(marks.map((mark) => index.getAll(mark, MOST)));
  const rows = new Map(found.flat().map((row) => [row.id, row]));
  return [...rows.values()].sort((a, b) => b.changedAt - a.changedAt);
}
