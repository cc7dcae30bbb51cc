import { webAddress } from '../../lib/address.ts';
import { findByAddress } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { postingOfTab } from './tab-memory.ts';

/** The opportunity that was saved from the page in a tab, at `url`, or else from the one that the tab showed before on the same site; null where there is none. */
export async function knownInTab(context: Context, tab: number, url: string): Promise<OpportunityRow | null> {
  const db = await context.db();
  const before = (await postingOfTab(tab, context.now())).filter((address) => webAddress(address)?.host === webAddress(url)?.host);
  for (const address of [url, ...before]) {
    const row = await findByAddress(db, address);
    if (row) return row;
  }
  return null;
}
