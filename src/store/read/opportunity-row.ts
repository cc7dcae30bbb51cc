import type { HeedDb } from '../open.ts';
import type { OpportunityRow } from '../rows.ts';

/** What a list shows of one opportunity, or null where there is none of this id. */
export async function readOpportunityRow(db: HeedDb, id: string): Promise<OpportunityRow | null> {
  return (await db.get('opportunities', id)) ?? null;
}
