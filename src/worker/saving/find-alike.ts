import type { Opportunity } from '../../job/opportunity.ts';
import type { Posting } from '../../job/posting.ts';
import { LIMITS } from '../../job/text.ts';
import { addressKey } from '../../lib/address.ts';
import { listingsOf } from '../../listings/listings-of.ts';
import { marksOf } from '../../listings/marks.ts';
import { isSameJob, mayBeSameJob, type Seen } from '../../listings/same-job.ts';
import { findByMarks, readWhole } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { isKeptApart, keptApartFrom } from './kept-apart.ts';

/** An opportunity whose job a posting is of, although it was saved from elsewhere. */
export interface Alike {
  row: OpportunityRow;
  whole: Opportunity;
}

/** What is known of a posting's job from other addresses. `apart`: the addresses that the user keeps apart from the posting's own. */
export interface Likeness {
  alike: Alike | null;
  apart: string[];
}

/**
 * The opportunity that has this very job from another address, if there is one. What the user typed in without an address is joined by the user alone; what they took
 * apart stays apart.
 */
export async function findAlike(context: Pick<Context, 'db' | 'now'>, posting: Posting): Promise<Likeness> {
  const { url } = posting;
  if (url === null) return { alike: null, apart: [] };
  const db = await context.db();
  const found = { posting, seen: new Date(context.now()).toISOString() };
  const key = addressKey(url);
  const rows = await findByMarks(db, marksOf(posting));
  const apart = keptApartFrom(key, rows);
  const candidates = rows.filter((row) => row.stage !== 'removed' && !isKeptApart(row, key, apart) && mayBe(row, found));
  // Read together: one after another, each would wait for the disk by itself.
  const all = await Promise.all(candidates.map(async (row): Promise<Alike> => ({ row, whole: await readWhole(db, row) })));
  return { alike: all.find(({ row, whole }) => isSameJob(listingsOf(whole, row.savedAt), found)) ?? null, apart };
}

/** Whether the row leaves it open that the posting is of its job. Of several listings the row has the heads only. */
function mayBe({ posting, listings, savedAt }: OpportunityRow, found: Seen): boolean {
  if (listings) return listings.length < LIMITS.listings;
  return mayBeSameJob({ posting: { ...posting, description: null }, seen: new Date(savedAt).toISOString() }, found);
}
