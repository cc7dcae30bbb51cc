import type { Change } from '../job/change.ts';
import { apply } from './apply.ts';
import { count } from './counted.ts';
import { loadEverything } from './load-slice.ts';
import { MANY } from './look-up.ts';
import type { Planning } from './planning.ts';
import { checkReferences } from './references.ts';
import type { Roots } from './roots.ts';
import { settle } from './settle.ts';
import type { HeedTransaction } from './transaction.ts';

/**
 * All that a change leads to, in one transaction: it is written, checked, and planned. What the user changed themselves (`byUser`) changed now; what a file brings, when
 * its last entry says.
 * @returns what was written, and whether anything was
 * @throws {StoreError} `conflict` or `dangling`
 */
export async function carryOut(
  tx: HeedTransaction,
  planning: Planning,
  change: Change,
  { byUser }: { byUser: boolean },
): Promise<{ roots: Roots; any: boolean }> {
  const { entries = [], people = [], opportunities = [] } = change;
  const counted = await count(tx, planning.now);
  const stored = entries.length + people.length + opportunities.length > MANY ? await loadEverything(tx) : null;
  const roots = await apply(tx, change, stored);
  await checkReferences(tx, change, roots, stored);
  const named = entries.filter(({ id }) => roots.entries.has(id)).flatMap(({ opportunity }) => opportunity ?? []);
  // What its employer asks is nothing that the user changed in an opportunity.
  const changed = opportunities.filter(({ id }) => roots.opportunities.has(id)).map(({ id }) => id);
  const touched = new Set(byUser ? [...changed, ...named] : []);
  return { roots, any: await settle(tx, planning, counted, { roots, stored, touched }) };
}
