import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { storeErrorOf } from '../../src/store/errors.ts';
import { MIGRATIONS } from '../../src/store/migrations/chain.ts';
import { closeHeed, openHeed } from '../../src/store/open.ts';
import { freshDb } from './parts.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const aPerson = { id: 'p1', name: 'Ada Nygård', role: 'recruiter' } as const;

test('one connection is shared by all who ask', async () => {
  const { db, name } = await freshDb();
  expect(await openHeed(name)).toBe(db);
});

test('a connection that was closed is replaced by a new one', async () => {
  const { db, name } = await freshDb();
  await closeHeed(name);
  const again = await openHeed(name);
  expect(again).not.toBe(db);
  expect(await again.count('people')).toBe(0);
});

test('a database of a newer Heed is left alone, in a sentence', async () => {
  const { db, name } = await freshDb();
  await db.put('people', aPerson);
  await closeHeed(name);
  const newer = await openDB(name, MIGRATIONS.length + 1);
  newer.close();
  await expect(openHeed(name)).rejects.toMatchObject({
    name: 'StoreError',
    fault: 'newer',
    message: expect.stringContaining('newer version of Heed'),
  });
  const untouched = await openDB(name);
  expect(await untouched.getAll('people')).toEqual([aPerson]);
  untouched.close();
});

test('a migration that fails stops loudly and loses nothing', async () => {
  const { db, name } = await freshDb();
  await db.put('people', aPerson);
  await closeHeed(name);
  const cause = new Error('a row that nobody foresaw');
  const failing = [
    ...MIGRATIONS,
    async (_: unknown, tx: { objectStore: (name: string) => { clear?: () => Promise<void> } }) => {
      await tx.objectStore('people').clear?.();
      throw cause;
    },
  ];
  await expect(openHeed(name, failing)).rejects.toMatchObject({ fault: 'migration', cause });
  expect(await (await openHeed(name)).getAll('people')).toEqual([aPerson]);
});

test('a disk that is full during a migration is told as that', async () => {
  const { name } = await freshDb();
  await closeHeed(name);
  const failing = [...MIGRATIONS, () => Promise.reject(new DOMException('disk', 'QuotaExceededError'))];
  await expect(openHeed(name, failing)).rejects.toMatchObject({ fault: 'full' });
});

test('a connection lets go when another context upgrades, and asks anew afterwards', async () => {
  const { db, name } = await freshDb();
  await db.put('people', aPerson);
  const upgraded = await openDB(name, MIGRATIONS.length + 1, { upgrade: (next) => void next.createObjectStore('something new') });
  expect(await upgraded.getAll('people')).toEqual([aPerson]);
  upgraded.close();
  await expect(openHeed(name)).rejects.toMatchObject({ fault: 'newer' });
});

test('an upgrade that another page blocks for long is given up, and happens once that page lets go', async () => {
  const { name } = await freshDb();
  await closeHeed(name);
  const stubborn = await openDB(name);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const next = [...MIGRATIONS, () => undefined];
  const opening = openHeed(name, next);
  const refused = expect(opening).rejects.toMatchObject({ fault: 'blocked' });
  await vi.waitFor(() => {
    if (vi.getTimerCount() === 0) throw new Error('not blocked yet');
  });
  vi.runAllTimers();
  await refused;
  vi.useRealTimers();
  stubborn.close();
  const db = await openHeed(name, next);
  expect(db.version).toBe(MIGRATIONS.length + 1);
});

test('one that waits behind such an upgrade, of which the browser says nothing, is given up too', async () => {
  const { name } = await freshDb();
  await closeHeed(name);
  const stubborn = await openDB(name);
  const upgrade = openDB(name, MIGRATIONS.length + 1);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const refused = expect(openHeed(name)).rejects.toMatchObject({ fault: 'blocked' });
  vi.runAllTimers();
  await refused;
  vi.useRealTimers();
  stubborn.close();
  (await upgrade).close();
});

test('errors that mean nothing to a user are given back as they came', () => {
  const error = new TypeError('a mistake of ours');
  expect(storeErrorOf(error)).toBe(error);
  expect(storeErrorOf('odd')).toBe('odd');
  expect(storeErrorOf(new DOMException('gone', 'InvalidStateError'))).toMatchObject({
    fault: 'unavailable',
    message: expect.stringContaining('gone'),
  });
});

test('a disk that is really full is told as that, whatever Chrome calls it', () => {
  const message =
    'Connection is closing because of: IO error: /000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)';
  for (const name of ['UnknownError', 'AbortError']) expect(storeErrorOf(new DOMException(message, name))).toMatchObject({ fault: 'full' });
});
