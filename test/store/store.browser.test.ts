import { openDB } from 'idb';
import { afterAll, expect, test } from 'vitest';
import { catchUp } from '../../src/store/catch-up.ts';
import { MIGRATIONS } from '../../src/store/migrations/chain.ts';
import { closeHeed, deleteHeed, openHeed } from '../../src/store/open.ts';
import { countDue, findByAddress, listOpportunities, nextMoment, readAgenda, readOpportunity } from '../../src/store/read.ts';
import { claimDue, markShown } from '../../src/store/reminders.ts';
import { write } from '../../src/store/write.ts';
import { fakePlan } from './fake-plan.ts';
import { backupOf, DAY, entry, HOUR, iso, opportunity, person, START } from './parts.ts';

const at = (now: number) => ({ plan: fakePlan, now });
const opens = START + DAY;

let databases = 0;
const names: string[] = [];
const newName = (): string => {
  const name = `browser-test-${databases++}`;
  names.push(name);
  return name;
};

afterAll(() => Promise.all(names.map((name) => deleteHeed(name))));

/** One opportunity that was applied for at START. */
async function applied(name: string) {
  const db = await openHeed(name);
  await write(db, at(START), {
    people: [person('p1')],
    opportunities: [opportunity('o1', { people: ['p1'], posting: { url: 'https://jobs.example/1' } })],
    entries: [entry('saved', START, { opportunity: 'o1' }), entry('applied', START, { opportunity: 'o1' })],
  });
  return db;
}

test('the chain, a write, every reading and the reminders, in the browser’s own database', async () => {
  const db = await applied(newName());
  await catchUp(db, { plan: fakePlan, now: opens });
  expect(await readAgenda(db, { now: opens })).toMatchObject({
    overdue: { rows: [], total: 0 },
    today: { rows: [{ key: 'follow-up:o1', names: ['Person p1'] }], total: 1 },
    upcoming: { total: 0 },
    held: { total: 0 },
  });
  expect(await countDue(db, { now: opens })).toEqual({ due: 1, overdue: 0 });
  expect(await nextMoment(db, START)).toBe(opens);
  expect((await findByAddress(db, 'https://jobs.example/1#apply'))?.id).toBe('o1');
  expect((await listOpportunities(db, { limit: 5 })).map(({ id }) => id)).toEqual(['o1']);
  expect((await readOpportunity(db, 'o1'))?.opportunity.posting.description).toBe('Keep the records.');
  const claims = await claimDue(db, opens);
  expect(claims.map(({ reminder }) => reminder.id)).toEqual([`follow-up:o1@${iso(opens)}`]);
  await markShown(
    db,
    claims.map(({ reminder }) => reminder.id),
    opens,
  );
  expect(await claimDue(db, opens + HOUR)).toEqual([]);
  expect(await catchUp(db, at(opens + 14 * DAY))).toBe(true);
  expect(await db.count('actions')).toBe(0);
});

test('a write is strict, and a conflict undoes all of it', async () => {
  const db = await applied(newName());
  const begun: IDBTransaction[] = [];
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const tx = transaction.apply(this, args);
    begun.push(tx);
    return tx;
  };
  try {
    const [saved] = (await backupOf(db)).journal;
    begun.length = 0;
    const change = { people: [person('p2')], entries: [{ ...saved, at: iso(START + 1) } as NonNullable<typeof saved>] };
    await expect(write(db, at(START), change)).rejects.toMatchObject({ fault: 'conflict' });
  } finally {
    IDBDatabase.prototype.transaction = transaction;
  }
  expect(begun.map(({ durability, mode }) => [durability, mode])).toEqual([['strict', 'readwrite']]);
  expect((await backupOf(db)).people.map(({ id }) => id)).toEqual(['p1']);
});

test('a page lets go for an upgrade by another, and nothing is lost', async () => {
  const name = newName();
  await applied(name);
  const upgraded = await openDB(name, MIGRATIONS.length + 1);
  expect(await upgraded.count('journal')).toBe(2);
  upgraded.close();
  await expect(openHeed(name)).rejects.toMatchObject({ fault: 'newer' });
});

test('an upgrade waits for a page that does not let go', async () => {
  const name = newName();
  await applied(name);
  await closeHeed(name);
  const stubborn = await openDB(name, MIGRATIONS.length);
  const next = [...MIGRATIONS, () => undefined];
  const opening = openHeed(name, next);
  const first = await Promise.race([opening.then(() => 'opened'), new Promise((wait) => setTimeout(wait, 200, 'waiting'))]);
  expect(first).toBe('waiting');
  stubborn.close();
  const db = await opening;
  expect([db.version, await db.count('journal')]).toEqual([MIGRATIONS.length + 1, 2]);
});

test('a migration that fails undoes everything that it did', async () => {
  const name = newName();
  await applied(name);
  await closeHeed(name);
  const failing = [
    ...MIGRATIONS,
    (db: { deleteObjectStore: (store: string) => void }) => {
      db.deleteObjectStore('journal');
      throw new Error('a row that nobody foresaw');
    },
  ];
  await expect(openHeed(name, failing)).rejects.toMatchObject({ fault: 'migration' });
  expect(await (await openHeed(name)).count('journal')).toBe(2);
});
