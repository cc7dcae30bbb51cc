import type { Opportunity } from '../job/opportunity.ts';
import type { Posting } from '../job/posting.ts';
import { LIMITS } from '../job/text.ts';
import { addressKey } from '../lib/address.ts';
import { listingsOf } from '../listings/listings-of.ts';
import { marksOf } from '../listings/marks.ts';
import { isSameJob } from '../listings/same-job.ts';
import { findByMarks, readWhole } from '../store/read.ts';
import type { OpportunityRow } from '../store/rows.ts';
import type { Context } from './context.ts';

/** An opportunity whose job a posting is of, although it was saved from elsewhere. */
export interface Alike {
  row: OpportunityRow;
  whole: Opportunity;
}

/**
 * The opportunity that has this very job from another address, or null. What the user typed in without an address is joined by the user alone; what they took
 * apart stays apart.
 */
export async function findAlike(context: Pick<Context, 'db' | 'now'>, posting: Posting): Promise<Alike | null> {
  const { url } = posting;
  if (url === null) return null;
  const db = await context.db();
  const found = { posting, seen: new Date(context.now()).toISOString() };
  for (const row of await findByMarks(db, marksOf(posting))) {
    if (row.apart?.includes(addressKey(url)) || (row.listings?.length ?? 1) >= LIMITS.listings) continue;
    const whole = await readWhole(db, row);
    if (isSameJob(listingsOf(whole, row.savedAt), found)) return { row, whole };
  }
  return null;
}
