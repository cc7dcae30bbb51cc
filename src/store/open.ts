import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { StoreError, storeErrorOf } from './errors.ts';
import { MIGRATIONS } from './migrations/chain.ts';
import type { Migration } from './migrations/migration.ts';
import type { HeedSchema } from './rows.ts';

export type HeedDb = IDBPDatabase<HeedSchema>;

/** How long an opening waits for the other pages of Heed to let go, in milliseconds. They do so by themselves unless they hang. */
export const PATIENCE = 5_000;
/** How long it waits without a word from the browser, in milliseconds: behind another's upgrade that waits itself, or at a busy start. */
const SILENCE = 15_000;

const connections = new Map<string, Promise<HeedDb>>();

/**
 * Heed's database, brought up to date if need be. The connection is shared and opened anew after another context upgraded the database or the browser
 * closed it, so call this for each piece of work rather than keeping what it gives.
 * @throws {StoreError} `newer`, `blocked`, `migration`, `full` or `unavailable`; the data is as it was
 */
export function openHeed(name = 'heed', migrations = MIGRATIONS): Promise<HeedDb> {
  const connection = connections.get(name) ?? connect(name, migrations);
  connections.set(name, connection);
  connection.catch(() => forget(name, connection));
  return connection;
}

/** Closes the shared connection, if there is one. */
export async function closeHeed(name = 'heed'): Promise<void> {
  const connection = connections.get(name);
  connections.delete(name);
  (await connection?.catch(() => undefined))?.close();
}

/** Deletes all that Heed ever stored. */
export async function deleteHeed(name = 'heed'): Promise<void> {
  await closeHeed(name);
  await deleteDB(name);
}

function forget(name: string, connection: Promise<HeedDb>): void {
  if (connections.get(name) === connection) connections.delete(name);
}

async function connect(name: string, migrations: readonly Migration[]): Promise<HeedDb> {
  let failure: unknown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (error: StoreError) => void = () => undefined;
  const blockedForLong = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const waitFor = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(new StoreError('blocked')), milliseconds);
  };
  waitFor(SILENCE);
  const opening = openDB(name, migrations.length, {
    upgrade(db, from, to, tx) {
      clearTimeout(timer);
      // The outcome of the upgrade is that of `opening`; this promise says the same once more.
      tx.done.catch(() => undefined);
      migrate(db, tx, migrations.slice(from, to ?? undefined)).catch((error) => {
        failure = error;
        try {
          tx.abort();
        } catch {
          // It is undone already, by the very error.
        }
      });
    },
    blocked: () => waitFor(PATIENCE),
    // A newer Heed in another context waits for this one to let go.
    blocking: (_current, _wanted, event) => {
      connections.delete(name);
      (event.target as IDBDatabase).close();
    },
    terminated: () => connections.delete(name),
  });
  try {
    return (await Promise.race([opening, blockedForLong])) as unknown as HeedDb;
  } catch (error) {
    // Should it still open after all, nobody waits for it.
    opening.then((db) => db.close()).catch(() => undefined);
    throw failure === undefined ? storeErrorOf(error) : migrationError(failure);
  } finally {
    clearTimeout(timer);
  }
}

async function migrate(db: IDBPDatabase, tx: Parameters<Migration>[1], steps: readonly Migration[]): Promise<void> {
  for (const step of steps) await step(db, tx);
}

function migrationError(failure: unknown): unknown {
  const known = storeErrorOf(failure);
  return known instanceof StoreError && known.fault === 'full' ? known : new StoreError('migration', [], failure);
}
