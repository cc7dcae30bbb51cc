import { placeOf } from './action-row.ts';
import { count } from './counted.ts';
import { writeMeta } from './meta.ts';
import type { HeedDb } from './open.ts';
import type { Planning } from './planning.ts';
import { noRoots } from './roots.ts';
import type { ActionRow } from './rows.ts';
import { remindersFor, schedule } from './schedule.ts';
import { settle } from './settle.ts';
import { standingAt } from './standing.ts';
import { type HeedTransaction, inOneTransaction, put, remove, viewOf } from './transaction.ts';

/**
 * Does what the mere passing of time brings about: plans what hangs together with entries that are no longer in the future, and removes actions that
 * closed; dormant actions wake, others open, and an interview that ended and an opportunity that stalled are told by their rows. Cheap where there is nothing to do. For the worker alone.
 * @returns whether anything was written
 * @throws {StoreError} `full` or `unavailable`; nothing was written
 */
export async function catchUp(db: HeedDb, planning: Planning): Promise<boolean> {
  if (!(await isBehind(db, planning.now))) return false;
  return inOneTransaction(db, async (tx) => {
    const { now } = planning;
    const counted = await count(tx, now);
    const { until } = counted;
    const done = [
      await settle(tx, planning, counted, { roots: noRoots() }),
      await turn(tx, now),
      await advance(tx, now),
      await prune(tx, now),
    ];
    // Should the clock turn out to have been wrong, and be set back, what it removed is planned anew.
    if (done.includes(true)) writeMeta(tx, 'counted', until);
    return done.includes(true);
  });
}

async function isBehind(db: HeedDb, now: number): Promise<boolean> {
  const tx = viewOf(db);
  const [{ due, everything }, turned, woken, opened, closed] = await Promise.all([
    count(tx, now),
    tx.objectStore('opportunities').index('turns').getKey(IDBKeyRange.upperBound(now)),
    tx.objectStore('actions').index('listed').getKey(reached('dormant', now)),
    tx.objectStore('actions').index('listed').getKey(reached('later', now)),
    tx.objectStore('actions').index('close').getKey(IDBKeyRange.upperBound(now)),
  ]);
  return everything || due.length > 0 || [turned, woken, opened, closed].some((key) => key !== undefined);
}

async function turn(tx: HeedTransaction, now: number): Promise<boolean> {
  const rows = await tx.objectStore('opportunities').index('turns').getAll(IDBKeyRange.upperBound(now));
  for (const { turns: _, ...row } of rows) put(tx, 'opportunities', { ...row, ...standingAt(row, now) });
  return rows.length > 0;
}

/** The actions of a lane that leave it until `now`: dormant ones wake, later ones open. */
const reached = (lane: ActionRow['lane'], now: number): IDBKeyRange => IDBKeyRange.bound([lane, Number.NEGATIVE_INFINITY], [lane, now]);

async function advance(tx: HeedTransaction, now: number): Promise<boolean> {
  const listed = tx.objectStore('actions').index('listed');
  const rows = (await Promise.all([listed.getAll(reached('dormant', now)), listed.getAll(reached('later', now))])).flat();
  for (const row of rows) put(tx, 'actions', { ...row, ...placeOf(row, now) });
  return rows.length > 0;
}

async function prune(tx: HeedTransaction, now: number): Promise<boolean> {
  const keys = await tx.objectStore('actions').index('close').getAllKeys(IDBKeyRange.upperBound(now));
  for (const key of keys) remove(tx, 'actions', key);
  schedule(tx, await remindersFor(tx, keys), []);
  return keys.length > 0;
}
