import { count } from './counted.ts';
import type { HeedDb } from './open.ts';
import type { Planning } from './planning.ts';
import { noRoots } from './roots.ts';
import { schedule } from './schedule.ts';
import { settle } from './settle.ts';
import { type HeedTransaction, inOneTransaction, remove, viewOf } from './transaction.ts';

/**
 * Does what the mere passing of time brings about: plans what hangs together with entries that are no longer in the future, and removes actions that
 * closed. Cheap where there is nothing to do. For the worker alone.
 * @returns whether anything was written
 * @throws {StoreError} `full` or `unavailable`; nothing was written
 */
export async function catchUp(db: HeedDb, planning: Planning): Promise<boolean> {
  if (!(await isBehind(db, planning.now))) return false;
  return inOneTransaction(db, async (tx) => {
    const planned = await settle(tx, planning, noRoots(), new Set());
    return (await prune(tx, planning.now)) || planned;
  });
}

async function isBehind(db: HeedDb, now: number): Promise<boolean> {
  const tx = viewOf(db);
  const [{ due, everything }, closed] = await Promise.all([
    count(tx, now),
    tx.objectStore('actions').index('close').getKey(IDBKeyRange.upperBound(now)),
  ]);
  return everything || due.length > 0 || closed !== undefined;
}

async function prune(tx: HeedTransaction, now: number): Promise<boolean> {
  const keys = await tx.objectStore('actions').index('close').getAllKeys(IDBKeyRange.upperBound(now));
  for (const key of keys) remove(tx, 'actions', key);
  await schedule(tx, keys, []);
  return keys.length > 0;
}
