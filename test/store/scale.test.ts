import { expect, test, vi } from 'vitest';
import { plan } from '../../src/etiquette/plan.ts';
import type { Backup } from '../../src/job/backup.ts';
import type { Settings } from '../../src/job/settings.ts';
import { importBackup } from '../../src/store/import.ts';
import type { HeedDb } from '../../src/store/open.ts';
import { readSettings } from '../../src/store/read.ts';
import { write } from '../../src/store/write.ts';
import { searchOf } from '../bench/seed.ts';
import { entry, freshDb, opportunity, START } from './parts.ts';

/** Settings that say how something is shown or told of. */
const BESIDE_PLANS: Partial<Settings> = {
  button: { on: false, hidden: ['a.example'], place: { side: 'left', edge: 'top', across: 1, along: 2 } },
  digest: '07:30',
  gentleOff: ['stalled', 'breadth'],
  breadthFrom: '2026-04-01',
};

test('settings beside plans are written and told of, and nothing is planned anew', async () => {
  const { db } = await freshDb();
  const planning = { plan: vi.fn(plan), now: START };
  await importBackup(db, planning, searchOf(20, START));
  planning.plan.mockClear();
  expect(await write(db, planning, { settings: BESIDE_PLANS })).toBe(true);
  expect(planning.plan).not.toHaveBeenCalled();
  expect(await readSettings(db)).toMatchObject(BESIDE_PLANS);
  await write(db, planning, { settings: { ...BESIDE_PLANS, checkIns: 2 } });
  expect(planning.plan).toHaveBeenCalledOnce();
});

test('no plan depends on those settings', () => {
  const search = searchOf(60, START);
  expect(plan({ ...search, settings: { ...search.settings, ...BESIDE_PLANS } })).toEqual(plan(search));
});

/** What a search led to, whichever way it came in. */
async function outcome(db: HeedDb) {
  const [opportunities, actions, reminders, people, journal, texts] = await Promise.all([
    db.getAll('opportunities'),
    db.getAll('actions'),
    db.getAll('reminders'),
    db.getAll('people'),
    db.getAll('journal'),
    db.getAll('descriptions'),
  ]);
  return { opportunities, actions, reminders, people, texts, journal: journal.map(({ seq: _, ...row }) => row) };
}

/** A few opportunities of a search, with their people and entries. */
function part({ people, opportunities, journal, ...rest }: Backup, from: number, to: number): Backup {
  const own = opportunities.slice(from, to);
  const ids = new Set(own.map(({ id }) => id));
  const persons = new Set(own.flatMap((one) => one.people));
  return {
    ...rest,
    opportunities: own,
    people: people.filter(({ id }) => persons.has(id) || (from === 0 && !opportunities.some((one) => one.people.includes(id)))),
    journal: journal.filter((one) => one.opportunity !== null && ids.has(one.opportunity)),
  };
}

test('a file so large that everything is planned leads to what its parts lead to one after another', async () => {
  const search = searchOf(240, START);
  const planning = { plan, now: START };
  const [whole, parts] = [(await freshDb()).db, (await freshDb()).db];
  await importBackup(whole, planning, search);
  for (let from = 0; from < 240; from += 60) await importBackup(parts, planning, part(search, from, from + 60));
  expect(await outcome(whole)).toEqual(await outcome(parts));
  // What is there already is not written twice, and a file that says something else of it counts.
  expect(await importBackup(whole, planning, search)).toEqual({ opportunities: 0, people: 0, entries: 0 });
  const other = { ...search, opportunities: search.opportunities.map((one) => ({ ...one, interest: 'low' as const })) };
  await importBackup(whole, planning, other);
  expect((await outcome(whole)).opportunities.every(({ interest }) => interest === 'low')).toBe(true);
});

test('a large file is refused whole where it refers to what does not exist', async () => {
  const { db } = await freshDb();
  const search = searchOf(240, START);
  const journal = [...search.journal, entry('met', START, { people: ['nobody'] })];
  await expect(importBackup(db, { plan, now: START }, { ...search, journal })).rejects.toMatchObject({ fault: 'dangling' });
  expect(await db.count('journal')).toBe(0);
});

test('entries are numbered on from the last, counted once where that is not on record', async () => {
  const { db } = await freshDb();
  const planning = { plan, now: START };
  const note = () => entry('note', START, { opportunity: 'o1', text: 'A note.' });
  const seqs = async () => (await db.getAll('journal')).map(({ seq }) => seq).sort((a, b) => a - b);
  await write(db, planning, { opportunities: [opportunity('o1')], entries: [note(), note()] });
  await write(db, planning, { entries: [note()] });
  expect(await seqs()).toEqual([0, 1, 2]);
  // A database from before they were counted.
  await db.delete('meta', 'entries');
  await write(db, planning, { entries: [note()] });
  await write(db, planning, { entries: [note()] });
  expect(await seqs()).toEqual([0, 1, 2, 3, 4]);
});

/** How many requests of each kind a piece of work makes of the database. */
async function requestsOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const objects = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'put', 'delete'] as const;
  const indexes = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor'] as const;
  const spies = [
    ...objects.map((name) => [name, vi.spyOn(IDBObjectStore.prototype, name)] as const),
    ...indexes.map((name) => [`index ${name}`, vi.spyOn(IDBIndex.prototype, name)] as const),
  ];
  await work();
  const counts = spies.map(([name, spy]) => [name, spy.mock.calls.length] as const);
  vi.restoreAllMocks();
  return Object.fromEntries(counts);
}

test('what is saved asks as much of a large store as of a small one, and nothing that takes longer there', async () => {
  const planning = { plan, now: START };
  const stores = await Promise.all(
    [60, 240].map(async (count) => {
      const { db } = await freshDb();
      await importBackup(db, planning, searchOf(count, START));
      return db;
    }),
  );
  const saving = (db: HeedDb) => () =>
    write(db, planning, { opportunities: [opportunity('new')], entries: [entry('saved', START, { opportunity: 'new' })] });
  const [small, large] = [await requestsOf(saving(stores[0] as HeedDb)), await requestsOf(saving(stores[1] as HeedDb))];
  expect(large).toEqual(small);
  expect(large).toMatchObject({ count: 0, openCursor: 0 });
});
