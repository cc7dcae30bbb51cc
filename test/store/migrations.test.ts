import { readdirSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations/chain.ts';
import { closeHeed, openHeed } from '../../src/store/open.ts';

/** Stores and indexes of a database, by name their key paths, '' for the store's own, `*` for one key an item. */
async function shapeOf(db: Pick<IDBPDatabase, 'objectStoreNames' | 'transaction'>): Promise<Record<string, Record<string, string>>> {
  const names = [...db.objectStoreNames];
  if (names.length === 0) return {};
  const tx = db.transaction(names);
  return Object.fromEntries(
    names.map((name) => {
      const store = tx.objectStore(name);
      const indexes = [...store.indexNames].map((index) => store.index(index));
      return [
        name,
        {
          '': String(store.keyPath),
          ...Object.fromEntries(indexes.map((index) => [index.name, `${index.multiEntry ? '*' : ''}${index.keyPath}`])),
        },
      ];
    }),
  );
}

interface Case {
  /** What the database holds before, by store; nothing before the first. */
  before: Record<string, unknown[]>;
  after: Record<string, unknown[]>;
  shape: Record<string, Record<string, string>>;
}

/** For each migration, by its file: rows as the version before wrote them, and what becomes of them. */
const CASES: Record<string, Case> = {
  '001-initial': {
    before: {},
    after: { opportunities: [], descriptions: [], people: [], journal: [], actions: [], reminders: [], meta: [] },
    shape: {
      opportunities: { '': 'id', address: 'address', changedAt: 'changedAt', people: '*people', turns: 'turns' },
      descriptions: { '': 'id' },
      people: { '': 'id' },
      journal: { '': 'id', opportunity: 'opportunity,time', people: '*people', mentions: '*mentions', time: 'time' },
      actions: { '': 'key', listed: 'lane,listed', close: 'close', about: '*about', people: '*people' },
      reminders: { '': 'id', pending: 'pending' },
      meta: { '': 'key' },
    },
  },
  '002-listings': {
    before: {
      opportunities: [
        { id: 'o1', address: 'https://jobs.example/1', stage: 'saved' },
        { id: 'o2', stage: 'removed' },
      ],
    },
    after: {
      opportunities: [
        { id: 'o1', addresses: ['https://jobs.example/1'], stage: 'saved' },
        { id: 'o2', stage: 'removed' },
      ],
    },
    shape: {
      opportunities: { '': 'id', addresses: '*addresses', changedAt: 'changedAt', marks: '*marks', people: '*people', turns: 'turns' },
      descriptions: { '': 'id' },
      people: { '': 'id' },
      journal: { '': 'id', opportunity: 'opportunity,time', people: '*people', mentions: '*mentions', time: 'time' },
      actions: { '': 'key', listed: 'lane,listed', close: 'close', about: '*about', people: '*people' },
      reminders: { '': 'id', pending: 'pending' },
      meta: { '': 'key' },
    },
  },
  '003-introductions': {
    before: {
      journal: [
        { id: 'j1', people: ['p1', 'p2'], mentions: [], time: 1, seq: 1, entry: { id: 'j1', kind: 'introduced' } },
        { id: 'j2', people: ['p1'], mentions: ['o2'], time: 2, seq: 2, entry: { id: 'j2', kind: 'reached-out' } },
      ],
    },
    after: {
      journal: [
        { id: 'j1', people: ['p1', 'p2'], mentions: ['@'], time: 1, seq: 1, entry: { id: 'j1', kind: 'introduced' } },
        { id: 'j2', people: ['p1'], mentions: ['o2'], time: 2, seq: 2, entry: { id: 'j2', kind: 'reached-out' } },
      ],
    },
    shape: {
      opportunities: { '': 'id', addresses: '*addresses', changedAt: 'changedAt', marks: '*marks', people: '*people', turns: 'turns' },
      descriptions: { '': 'id' },
      people: { '': 'id' },
      journal: { '': 'id', opportunity: 'opportunity,time', people: '*people', mentions: '*mentions', time: 'time' },
      actions: { '': 'key', listed: 'lane,listed', close: 'close', about: '*about', people: '*people' },
      reminders: { '': 'id', pending: 'pending' },
      meta: { '': 'key' },
    },
  },
  '004-employers': {
    before: { people: [{ id: 'p1' }] },
    after: { people: [{ id: 'p1' }], employers: [] },
    shape: {
      opportunities: { '': 'id', addresses: '*addresses', changedAt: 'changedAt', marks: '*marks', people: '*people', turns: 'turns' },
      descriptions: { '': 'id' },
      people: { '': 'id' },
      employers: { '': 'id' },
      journal: { '': 'id', opportunity: 'opportunity,time', people: '*people', mentions: '*mentions', time: 'time' },
      actions: { '': 'key', listed: 'lane,listed', close: 'close', about: '*about', people: '*people' },
      reminders: { '': 'id', pending: 'pending' },
      meta: { '': 'key' },
    },
  },
};

const names = readdirSync(new URL('../../src/store/migrations', import.meta.url))
  .filter((file) => /^\d{3}-/.test(file))
  .map((file) => file.replace('.ts', ''))
  .sort();

test('the chain has every migration file, in order, and each file a case here', () => {
  expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(MIGRATIONS.map((_, place) => place + 1));
  expect(Object.keys(CASES)).toEqual(names);
});

describe.each(names)('%s', (migration) => {
  test('turns what was there before into what is there after', async () => {
    const { before, after, shape } = CASES[migration] ?? { before: {}, after: {}, shape: {} };
    const version = names.indexOf(migration) + 1;
    const database = `migration-${migration}`;
    if (version > 1) {
      const old = await openHeed(database, MIGRATIONS.slice(0, version - 1));
      for (const [store, rows] of Object.entries(before)) for (const row of rows) await (old as unknown as IDBPDatabase).put(store, row);
      await closeHeed(database);
    }
    const db = (await openHeed(database, MIGRATIONS.slice(0, version))) as unknown as IDBPDatabase;
    expect(db.version).toBe(version);
    const rows = Object.keys(after).map(async (store) => [store, await db.getAll(store)]);
    expect(Object.fromEntries(await Promise.all(rows))).toEqual(after);
    expect(await shapeOf(db)).toEqual(shape);
  });
});

test('the whole chain leads from nothing to today', async () => {
  const db = await openHeed('migration-chain');
  expect(db.version).toBe(MIGRATIONS.length);
  expect(await shapeOf(db as unknown as IDBPDatabase)).toEqual(CASES[names.at(-1) ?? '']?.shape);
  await closeHeed('migration-chain');
  const again = await openDB('migration-chain');
  expect(again.version).toBe(MIGRATIONS.length);
  again.close();
});
