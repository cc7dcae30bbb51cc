import type { Change } from '../job/change.ts';
import { carryOut } from './carry-out.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { HeedDb } from './open.ts';
import type { Planning } from './planning.ts';
import { settleEverything } from './settle.ts';
import { inOneTransaction, viewOf } from './transaction.ts';

/**
 * Writes a change, and all that follows from it for the plan of everything that hangs together with it, in one transaction. For the worker alone.
 * What is there already is not written twice.
 * @returns whether anything was written
 * @throws {StoreError} `conflict`, `dangling`, `full` or `unavailable`; nothing was written
 */
export function write(db: HeedDb, planning: Planning, change: Change): Promise<boolean> {
  return inOneTransaction(db, async (tx) => (await carryOut(tx, planning, change, { byUser: true })).any);
}

/**
 * Makes the whole plan anew where it was made by another edition of the rules, such as an earlier version of Heed, or nobody knows by which. For the worker alone.
 * @returns whether it was
 */
export async function replanFor(db: HeedDb, planning: Planning, edition: string): Promise<boolean> {
  if ((await readMeta(viewOf(db), 'edition')) === edition) return false;
  return inOneTransaction(db, async (tx) => {
    writeMeta(tx, 'edition', edition);
    return settleEverything(tx, planning);
  });
}

/** Makes the whole plan anew in any case. For the worker alone. */
export function replanEverything(db: HeedDb, planning: Planning): Promise<boolean> {
  return inOneTransaction(db, (tx) => settleEverything(tx, planning));
}
