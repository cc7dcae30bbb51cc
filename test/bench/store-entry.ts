import { plan } from '../../src/etiquette/plan.ts';
import type { Backup } from '../../src/job/backup.ts';
import { importBackup } from '../../src/store/import.ts';
import { deleteHeed, openHeed } from '../../src/store/open.ts';
import { readAgenda, readFocus, readSettings } from '../../src/store/read.ts';
import { write } from '../../src/store/write.ts';
import { longSearchOf } from './seed.ts';

/** Milliseconds. `bare…`: the least that a database takes for as much, without index, plan or look-up. */
export interface StoreTimes {
  import: number;
  bareImport: number;
  entry: number;
  bareEntry: number;
  list: number;
  bareList: number;
}

const RUNS = 15;

/** Runs in a browser's page: fills a store, writes single entries into it, and reads what the popup lists. */
async function storeTimes(count: number, now: number): Promise<StoreTimes> {
  await deleteHeed();
  const search = longSearchOf(count, now);
  const bare = await bareStore();
  const bareImport = await timed(() => putAll(bare, rowsOf(search)));
  const db = await openHeed();
  const planning = { plan, now };
  const imported = await timed(() => importBackup(db, planning, search));
  const entry = await middle((run) =>
    write(db, planning, {
      entries: [
        { id: `new/${run}`, at: new Date(now).toISOString(), opportunity: `opportunity-${count - 1 - run}`, people: [], kind: 'heard' },
      ],
    }),
  );
  const bareEntry = await middle((run) => putAll(bare, [{ id: `new/${run}` }]));
  const list = await middle(() => Promise.all([readSettings(db), readFocus(db), readAgenda(db, { now, limit: 4, countTo: 100 })]));
  const bareList = await middle(() => answer(bare.transaction('rows').objectStore('rows').getAll(null, 16)));
  bare.close();
  await deleteHeed();
  return { import: imported, bareImport, entry, bareEntry, list, bareList };
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

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function middle(work: (run: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) times.push(await timed(() => work(run)));
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

Object.assign(globalThis, { storeTimes });
