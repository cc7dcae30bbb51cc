import { addressKey } from '../../lib/address.ts';
import type { HeedDb } from '../open.ts';
import type { OpportunityRow } from '../rows.ts';

/**
 * The opportunity that was saved from this address, or seen there as well, or null; of several the one that changed last. One look into an index, no text
 * loaded: `stage` and `posting.instructions` of the row say where it stands and what it forbids.
 */
export async function findByAddress(db: HeedDb, url: string): Promise<OpportunityRow | null> {
  const rows = await db.getAllFromIndex('opportunities', 'addresses', addressKey(url));
  return rows.sort((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}
