import { type Count, count } from './counted.ts';
import { loadSlice } from './load-slice.ts';
import { writeMeta } from './meta.ts';
import type { Planning } from './planning.ts';
import { replan } from './replan.ts';
import { noRoots, type Roots, sizeOf } from './roots.ts';
import type { Slice } from './slice.ts';
import type { HeedTransaction } from './transaction.ts';

/** What was done in a transaction, from which the plan is made anew. */
export interface Done {
  roots: Roots;
  /** Opportunities that the user just changed. */
  touched?: ReadonlySet<string>;
  /** Everything as it is now, where it was read before; see `apply`. */
  stored?: Slice | null;
}

/**
 * Brings the plan up to date with what was changed in this transaction and with entries whose time has come.
 * @param counted how far the plan counted the journal before
 * @returns whether there was anything to do
 */
export async function settle(
  tx: HeedTransaction,
  planning: Planning,
  { until, due, everything }: Count,
  { roots, touched = new Set(), stored = null }: Done,
): Promise<boolean> {
  const all: Roots = { ...roots, entries: new Set([...roots.entries, ...due]), everything: roots.everything || everything };
  if (!all.everything && sizeOf(all) === 0) return roots.aside;
  const slice = await loadSlice(tx, all, stored, until);
  await replan(tx, slice, planning.plan, { now: planning.now, until, touched, unwritten: all.rows });
  writeMeta(tx, 'counted', until);
  return true;
}

/** Makes the whole plan anew. */
export async function settleEverything(tx: HeedTransaction, planning: Planning): Promise<boolean> {
  return settle(tx, planning, await count(tx, planning.now), { roots: { ...noRoots(), everything: true } });
}
