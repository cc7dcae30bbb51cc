import { plan } from '../../src/etiquette/plan.ts';
import type { Backup } from '../../src/job/backup.ts';
import type { JournalEntry } from '../../src/job/journal.ts';
import { importBackup } from '../../src/store/import.ts';
import { deleteHeed, openHeed } from '../../src/store/open.ts';
import { readAgenda, readFocus, readSettings } from '../../src/store/read.ts';
import { write } from '../../src/store/write.ts';
import { median } from './figures.ts';
import { longSearchOf } from './seed.ts';

/** Milliseconds. `bare…`: the least that a database takes for as much, without index, plan or look-up. */
export interface StoreTimes {
  import: number;
  bareImport: number;
  /** What of it the page's own thread worked, without the database and without waiting for a busy machine. */
  importThread: number;
  bareImportThread: number;
  entry: number;
  bareEntry: number;
  list: number;
  bareList: number;
}

const RUNS = 15;
/** Milliseconds. */
const REST = 5_000;

/** Runs in a browser's page: fills a store, writes single entries into it, and reads what the popup lists. */
async function storeTimes(count: number, now: number): Promise<StoreTimes> {
  await deleteHeed();
  const search = longSearchOf(count, now);
  const bare = await bareStore();
  const [bareImport, bareImportThread] = await worked(() => putAll(bare, rowsOf(search)));
  const db = await openHeed();
  const planning = { plan, now };
  const [imported, importThread] = await worked(() => importBackup(db, planning, search));
  // The database puts in order what was written at once, and takes its time for it.
  await new Promise((resolve) => setTimeout(resolve, REST));
  const heard = (run: number): JournalEntry => ({
    id: `new/${run}`,
    at: new Date(now).toISOString(),
    opportunity: `opportunity-${count - 1 - run}`,
    people: [],
    kind: 'heard',
  });
  const [entry, bareEntry] = await inTurn(
    (run) => write(db, planning, { entries: [heard(run)] }),
    (run) => putAll(bare, [{ id: `new/${run}` }]),
  );
  const [list, bareList] = await inTurn(
    () => Promise.all([readSettings(db), readFocus(db), readAgenda(db, { now, limit: 4, countTo: 100 })]),
    () => answer(bare.transaction('rows').objectStore('rows').getAll(null, 16)),
  );
  bare.close();
  await deleteHeed();
  return { import: imported, bareImport, importThread, bareImportThread, entry, bareEntry, list, bareList };
}

/** Every line of a file as a row. */
const rowsOf = ({ people, opportunities, journal }: Backup): { id: string }[] => [...people, ...opportunities, ...journal];

/** A database with one store and no index. */
async function bareStore(): Promise<IDBDatabase> {
  await answer(indexedDB.deleteDatabase('bare'));
  const opening = indexedDB.open('bare');
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
  return answer(opening);
}

/** Resolves when the disk has them. */
function putAll(db: IDBDatabase, rows: { id: string }[]): Promise<void> {
  const tx = db.transaction('rows', 'readwrite', { durability: 'strict' });
  for (const row of rows) tx.objectStore('rows').put(row);
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Gives what this page's thread has worked since it began; see `store.bench.ts`. */
declare function threadTime(): Promise<number>;

/** How long some work takes, and what of it the page's own thread works. */
async function worked(work: () => Promise<unknown>): Promise<[time: number, thread: number]> {
  const before = await threadTime();
  const time = await timed(work);
  return [time, (await threadTime()) - before];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The middle of some runs of each of two, one after the other, so that what else the machine does falls on both. */
async function inTurn(one: (run: number) => Promise<unknown>, other: (run: number) => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    times[0].push(await timed(() => one(run)));
    times[1].push(await timed(() => other(run)));
  }
  return [median(times[0]), median(times[1])];
}

Object.assign(globalThis, { storeTimes });
