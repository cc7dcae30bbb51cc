import type { Opportunity } from '../../job/opportunity.ts';
import type { HeedDb } from '../open.ts';
import { opportunityOf } from '../opportunity-row.ts';
import type { OpportunityRow } from '../rows.ts';

/** An opportunity with its text and its listings, of which the row is known. */
export async function readWhole(db: HeedDb, row: OpportunityRow): Promise<Opportunity> {
  return opportunityOf(row, await db.get('descriptions', row.id));
}
