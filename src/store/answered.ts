import { readMeta, writeMeta } from './meta.ts';
import type { HeedDb } from './open.ts';
import { inOneTransaction } from './transaction.ts';

/** How many answers are kept: a page that confirms an application is seen for a moment. */
const MOST = 500;

/** Keeps that the user answered, on the page of this address, whether these opportunities were applied for, so that it is asked once. For the worker alone. */
export function keepAnswer(db: HeedDb, page: string, opportunities: readonly string[]): Promise<void> {
  return inOneTransaction(db, async (tx) => {
    const before = (await readMeta(tx, 'answered')) ?? [];
    const others = before.filter((one) => one.page !== page || !opportunities.includes(one.opportunity));
    writeMeta(tx, 'answered', [...opportunities.map((opportunity) => ({ page, opportunity })), ...others].slice(0, MOST));
  });
}
