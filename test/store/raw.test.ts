import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { closeHeed, openHeed, PATIENCE } from '../../src/store/open.ts';
import { readRaw } from '../../src/store/read.ts';
import { write } from '../../src/store/write.ts';
import { fakePlan } from './fake-plan.ts';
import { entry, freshDb, opportunity, START } from './parts.ts';

beforeEach(async () => {
  await closeHeed();
  globalThis.indexedDB = new IDBFactory();
});

/** Heed's own database with one application in it. */
async function applied(): Promise<void> {
  await write(
    await openHeed(),
    { plan: fakePlan, now: START },
    {
      opportunities: [opportunity('o1')],
      entries: [entry('applied', START, { opportunity: 'o1' })],
      settings: { timeZone: 'Europe/Berlin' },
    },
  );
}

test('all rows are read, put together as a backup has them', async () => {
  await applied();
  const raw = await readRaw();
  expect(raw).toMatchObject({
    settings: { timeZone: 'Europe/Berlin' },
    opportunities: [opportunity('o1')],
    journal: [{ kind: 'applied', opportunity: 'o1' }],
  });
});

test('a database of a newer version, which Heed itself does not open, is read all the same', async () => {
  await applied();
  await closeHeed();
  (await openDB('heed', 99)).close();
  await expect(openHeed()).rejects.toMatchObject({ fault: 'newer' });
  expect((await readRaw()).journal).toHaveLength(1);
  const db = await openDB('heed');
  expect(db.version).toBe(99);
  db.close();
});

test('a damaged row does not keep the others from being read', async () => {
  await applied();
  const db = await openHeed();
  await db.put('opportunities', { id: 'broken' } as never);
  const { opportunities } = await readRaw();
  expect(opportunities).toHaveLength(2);
});

test('where there is no database, none comes about', async () => {
  await expect(readRaw()).rejects.toThrow();
  expect(await indexedDB.databases()).toEqual([]);
  expect((await freshDb()).db.version).toBeGreaterThan(0);
});

test('what happened at one moment stays in the order in which it was written', async () => {
  const entries = ['z', 'a', 'm'].map((id) => entry('saved', START, { id, opportunity: 'o1' }));
  await write(await openHeed(), { plan: fakePlan, now: START }, { opportunities: [opportunity('o1')], entries });
  expect((await readRaw()).journal).toMatchObject([{ id: 'z' }, { id: 'a' }, { id: 'm' }]);
});

test('while an upgrade waits for another page, that is said, and once the page lets go everything is read', async () => {
  await applied();
  await closeHeed();
  const stubborn = await openDB('heed');
  const upgrade = openDB('heed', 99);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const refused = expect(readRaw()).rejects.toMatchObject({ fault: 'blocked' });
  vi.advanceTimersByTime(PATIENCE);
  await refused;
  vi.useRealTimers();
  stubborn.close();
  (await upgrade).close();
  expect((await readRaw()).journal).toHaveLength(1);
});
