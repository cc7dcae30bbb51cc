import { canonicalAddress } from '../../lib/address.ts';
import type { HeedDb } from '../open.ts';
import type { OpportunityRow } from '../rows.ts';

/** The opportunity that was saved from this address, or null; of several the one that changed last. */
export async function findByAddress(db: HeedDb, url: string): Promise<OpportunityRow | null> {
  const rows = await db.getAllFromIndex('opportunities', 'address', canonicalAddress(url));
  return rows.sort((a, b) => b.changedAt - a.changedAt)[0] ?? null;
}
