import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step from a version of the database to the next, in the transaction of the upgrade. It knows the rows as they were then, so it uses none of
 * today's types, and is never edited after a release: a mistake is mended by the next step. Whatever it throws undoes the whole upgrade.
 */
export type Migration = (db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>) => void | Promise<void>;
