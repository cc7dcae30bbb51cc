import { readMeta } from '../meta.ts';
import type { HeedDb } from '../open.ts';
import { viewOf } from '../transaction.ts';

/** Whether the user was asked before, on the page of this address, if that opportunity was applied for. */
export async function wasAnswered(db: HeedDb, page: string, opportunity: string): Promise<boolean> {
  const answered = (await readMeta(viewOf(db), 'answered')) ?? [];
  return answered.some((one) => one.page === page && one.opportunity === opportunity);
}
