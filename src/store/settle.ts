import { count } from './counted.ts';
import { loadSlice } from './load-slice.ts';
import { writeMeta } from './meta.ts';
import type { Planning } from './planning.ts';
import { replan } from './replan.ts';
import { type Roots, sizeOf } from './roots.ts';
import type { HeedTransaction } from './transaction.ts';

/**
 * Brings the plan up to date with what was changed in this transaction and with entries whose time has come.
 * @param touched opportunities that the user just changed
 * @returns whether there was anything to do
 */
export async function settle(tx: HeedTransaction, planning: Planning, roots: Roots, touched: ReadonlySet<string>): Promise<boolean> {
  const { until, due, everything } = await count(tx, planning.now);
  const all: Roots = { ...roots, entries: new Set([...roots.entries, ...due]), everything: roots.everything || everything };
  if (!all.everything && sizeOf(all) === 0) return false;
  const slice = await loadSlice(tx, all);
  await replan(tx, slice, planning.plan, { now: planning.now, until, touched, unwritten: all.rows });
  writeMeta(tx, 'counted', until);
  return true;
}
