import { completed, isFromLink } from '../../job/complete.ts';
import type { Posting } from '../../job/posting.ts';
import { findByAddress, readWhole } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { writeWithPeople } from './people-of.ts';

/** Completes the opportunity known from one of these addresses, where it was saved from a link, with what was read on the posting's own page. Tells whether it did. */
export function completeAt(context: Context, addresses: string[], read: Posting): Promise<true | null> {
  return oneAtATime(async () => {
    const db = await context.db();
    for (const address of addresses) {
      const row = await findByAddress(db, address);
      if (row) return complete(context, row, read);
    }
    return null;
  });
}

/** Completes an opportunity likewise; what the user corrected meanwhile is kept. For those who hold the lock of saving. */
export async function complete(context: Context, row: OpportunityRow, read: Posting): Promise<true | null> {
  if (!isFromLink(row.posting)) return null;
  const whole = await readWhole(await context.db(), row);
  await writeWithPeople(context, { ...whole, posting: completed(whole.posting, read) });
  return true;
}
