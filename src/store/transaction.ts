import { type IDBPTransaction, type StoreNames, type StoreValue, unwrap } from 'idb';
import { storeErrorOf } from './errors.ts';
import type { HeedDb } from './open.ts';
import type { HeedSchema } from './rows.ts';

const STORES: StoreNames<HeedSchema>[] = [
  'opportunities',
  'descriptions',
  'people',
  'employers',
  'journal',
  'actions',
  'reminders',
  'meta',
];

/** A transaction that may write everything. */
export type HeedTransaction = IDBPTransaction<HeedSchema, StoreNames<HeedSchema>[], 'readwrite'>;

/** A transaction that sees everything. */
export type HeedView = IDBPTransaction<HeedSchema, StoreNames<HeedSchema>[], 'readonly'> | HeedTransaction;

/** Everything as it is at one moment; it waits for writes under way. */
export const viewOf = (db: HeedDb): HeedView => db.transaction(STORES, 'readonly');

/**
 * Does a piece of work in one transaction over everything: all of it or nothing. It is over when the disk has it (`durability: 'strict'`).
 * @throws whatever `work` throws, and {StoreError} for the failures of the database; nothing was written then
 */
export async function inOneTransaction<T>(db: HeedDb, work: (tx: HeedTransaction) => Promise<T>): Promise<T> {
  let tx: HeedTransaction | undefined;
  try {
    tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
    // Where work fails, the transaction fails with it: one error is told, not two.
    tx.done.catch(() => undefined);
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    throw storeErrorOf(tx ? await undo(tx, error) : error);
  }
}

/** Undoes what was written, and tells the first cause: a failed request ends its transaction, and every later request only tells that it ended. */
async function undo(tx: HeedTransaction, error: unknown): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
  await tx.done.catch(() => undefined);
  return tx.error ?? error;
}

/** Writes a row. */
export function put<N extends StoreNames<HeedSchema>>(tx: HeedTransaction, store: N, row: StoreValue<HeedSchema, N>): void {
  putAll(tx, store, [row]);
}

/** Writes rows without a promise for each, which would slow down thousands of them; if one fails, so does the transaction. */
export function putAll<N extends StoreNames<HeedSchema>>(tx: HeedTransaction, store: N, rows: Iterable<StoreValue<HeedSchema, N>>): void {
  const into = unwrap(tx).objectStore(store);
  for (const row of rows) into.put(row);
}

/** Deletes a row likewise. */
export function remove(tx: HeedTransaction, store: StoreNames<HeedSchema>, key: string): void {
  unwrap(tx).objectStore(store).delete(key);
}
