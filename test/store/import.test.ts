import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { type Backup, BackupSchema } from '../../src/job/backup.ts';
import { importBackup } from '../../src/store/import.ts';
import type { HeedDb } from '../../src/store/open.ts';
import { findByAddress, listOpportunities, readSettings } from '../../src/store/read.ts';
import { write } from '../../src/store/write.ts';
import { fakePlan } from './fake-plan.ts';
import { backupOf, DAY, entry, freshDb, HOUR, iso, opportunity, person, START } from './parts.ts';

let db: HeedDb;
const at = (now: number) => ({ plan: fakePlan, now });
const backup = (fields: Partial<Backup>): Backup => v.parse(BackupSchema, { format: 'heed', version: 1, ...fields });

beforeEach(async () => {
  ({ db } = await freshDb());
});

test('what is imported is planned', async () => {
  const posting = { url: 'https://jobs.example/1' };
  const entries = [
    entry('saved', START - 2 * DAY, { opportunity: 'o1' }),
    entry('applied', START - DAY + HOUR, { opportunity: 'o1', people: ['p1'] }),
  ];
  const imported = await importBackup(
    db,
    at(START),
    backup({ people: [person('p1')], opportunities: [opportunity('o1', { people: ['p1'], posting })], journal: entries }),
  );
  expect(imported).toEqual({ opportunities: 1, people: 1, entries: 2 });
  expect(await db.getAllKeys('actions')).toEqual(['follow-up:o1']);
  expect(await db.count('reminders')).toBe(2);
  expect(await findByAddress(db, posting.url)).toMatchObject({
    id: 'o1',
    stage: 'applied',
    savedAt: START - 2 * DAY,
    changedAt: START - DAY + HOUR,
  });
});

test('two journals become their union, and what both have is there once', async () => {
  const [first, second, third] = [0, 1, 2].map((hours) => entry('note', START + hours * HOUR, { opportunity: 'o1', text: `${hours}` }));
  if (!first || !second || !third) throw new Error('three entries');
  await importBackup(db, at(START), backup({ opportunities: [opportunity('o1')], journal: [first, second] }));
  const imported = await importBackup(db, at(START), backup({ opportunities: [opportunity('o1')], journal: [third, second] }));
  expect(imported).toEqual({ opportunities: 0, people: 0, entries: 1 });
  expect((await backupOf(db)).journal).toEqual([first, second, third]);
});

test('of people, opportunities and settings that both have, the file’s count; what only the store has stays', async () => {
  await write(db, at(START), {
    people: [person('p1', { name: 'Old' }), person('p2')],
    opportunities: [opportunity('o1', { interest: 'low' }), opportunity('o2')],
    settings: { checkIns: 2, theme: 'dark' },
  });
  await importBackup(
    db,
    at(START),
    backup({
      people: [person('p1', { name: 'New' })],
      opportunities: [opportunity('o1', { interest: 'high', posting: { description: null } })],
      colour: 'blue',
    }),
  );
  const merged = await backupOf(db);
  expect(merged.people.map(({ name }) => name)).toEqual(['New', 'Person p2']);
  expect(merged.opportunities.map(({ id, interest, posting }) => [id, interest, posting.description])).toEqual([
    ['o1', 'high', 'Keep the records.'],
    ['o2', 'medium', 'Keep the records.'],
  ]);
  expect(await readSettings(db)).toMatchObject({ checkIns: 6, theme: 'dark' });
  expect(merged).toMatchObject({ colour: 'blue' });
});

test('a file with another content under a known entry id is refused whole', async () => {
  const note = entry('note', START, { opportunity: 'o1', text: 'mine' });
  await write(db, at(START), { opportunities: [opportunity('o1')], entries: [note] });
  const before = await backupOf(db);
  const file = backup({
    people: [person('p1')],
    opportunities: [opportunity('o1')],
    journal: [{ ...note, at: iso(START + 1) }],
    colour: 'blue',
  });
  await expect(importBackup(db, at(START), file)).rejects.toMatchObject({
    fault: 'conflict',
    message: `The journal already holds an entry “${note.id}” that says something else. Nothing was written.`,
  });
  expect(await backupOf(db)).toEqual(before);
});

test('a thousand opportunities arrive in one piece', async () => {
  const ids = Array.from({ length: 1_000 }, (_, place) => `o${place}`);
  const file = backup({
    opportunities: ids.map((id) => opportunity(id)),
    journal: ids.map((id) => entry('applied', START - HOUR, { opportunity: id })),
  });
  expect(await importBackup(db, at(START), file)).toEqual({ opportunities: 1_000, people: 0, entries: 1_000 });
  expect(await db.count('actions')).toBe(1_000);
  expect(await importBackup(db, at(START), file)).toEqual({ opportunities: 0, people: 0, entries: 0 });
  expect((await listOpportunities(db, { limit: 2_000 })).length).toBe(1_000);
});
