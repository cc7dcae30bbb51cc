import type { HeedDb } from '../open.ts';
import type { OpportunityRow } from '../rows.ts';

export interface OpportunitiesQuestion {
  limit: number;
  /** The last row of the page before this one. */
  before?: Pick<OpportunityRow, 'id' | 'changedAt'>;
}

/** Opportunities, the last changed first, a page at a time; those whose saving was undone are listed nowhere. */
export async function listOpportunities(db: HeedDb, { limit, before }: OpportunitiesQuestion): Promise<OpportunityRow[]> {
  const rows: OpportunityRow[] = [];
  const range = before ? IDBKeyRange.upperBound(before.changedAt) : null;
  let cursor = await db.transaction('opportunities').store.index('changedAt').openCursor(range, 'prev');
  while (cursor && rows.length < limit) {
    const { changedAt, id, stage } = cursor.value;
    // Many may have changed at one moment, as after an import; among those the index goes by id.
    const isShown = before !== undefined && changedAt === before.changedAt && id >= before.id;
    if (!isShown && stage !== 'removed') rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}
