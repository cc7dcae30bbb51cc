import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from '../../src/job/change.ts';
import { importBackup } from '../../src/store/import.ts';
import type { HeedDb } from '../../src/store/open.ts';
import type { Facts } from '../../src/store/planning.ts';
import { readAsked, readOpportunity } from '../../src/store/read.ts';
import { write } from '../../src/store/write.ts';
import { fakePlan } from './fake-plan.ts';
import { backupOf, employer, freshDb, HOUR, opportunity, START } from './parts.ts';

let db: HeedDb;
/** What was planned, by the last write. */
let planned: Facts | null;
const planning = (now = START) => ({
  now,
  plan: (facts: Facts) => {
    planned = facts;
    return fakePlan(facts);
  },
});
const put = (change: Change, now = START) => {
  planned = null;
  return write(db, planning(now), change);
};
const calls = () => Object.fromEntries((planned?.opportunities ?? []).map(({ id, posting }) => [id, posting.instructions.calls]));
const row = async (id: string) => db.get('opportunities', id);

const elsewhere = { posting: { hiringOrganization: { name: 'Salt & Rope' } } };

beforeEach(async () => {
  ({ db } = await freshDb());
});

describe('what an employer asks of all applicants', () => {
  test('holds for its saved postings, and nothing else is planned anew', async () => {
    await put({ opportunities: [opportunity('o1'), opportunity('o2', elsewhere), opportunity('o3')] });
    expect(await put({ employers: [employer('e1', { name: 'Harbour Museum Ltd' })] }, START + HOUR)).toBe(true);
    expect(calls()).toEqual({ o1: 'forbidden', o3: 'forbidden' });
    expect((await row('o1'))?.asked).toMatchObject([{ id: 'e1' }]);
    expect(await row('o2')).not.toHaveProperty('asked');
    // The user did nothing in these opportunities: they keep their places in the list.
    expect((await row('o1'))?.changedAt).toBe(START);
  });

  test('holds for what is saved later, and is no part of the opportunity itself', async () => {
    expect(await put({ employers: [employer('e1')] })).toBe(true);
    expect(calls()).toEqual({});
    await put({ opportunities: [opportunity('o1'), opportunity('o2', elsewhere)] });
    expect(calls()).toEqual({ o1: 'forbidden', o2: null });
    const view = await readOpportunity(db, 'o1');
    expect(view?.opportunity.posting.instructions.calls).toBeNull();
    expect(view?.opportunity).not.toHaveProperty('asked');
    expect(view?.row.asked).toHaveLength(1);
  });

  test('does not hold once it was taken back, and holds again when that is undone', async () => {
    await put({ opportunities: [opportunity('o1')], employers: [employer('e1')] });
    expect(calls()).toEqual({ o1: 'forbidden' });
    await put({ employers: [employer('e1', { takenBack: '2026-03-04T10:00:00Z' })] });
    expect(calls()).toEqual({ o1: null });
    expect(await row('o1')).not.toHaveProperty('asked');
    await put({ employers: [employer('e1')] });
    expect(calls()).toEqual({ o1: 'forbidden' });
  });

  test('goes with the name: of the posting, and of the employer', async () => {
    await put({ opportunities: [opportunity('o1'), opportunity('o2', elsewhere)], employers: [employer('e1')] });
    await put({ opportunities: [opportunity('o1', elsewhere)] });
    expect(calls()).toEqual({ o1: null });
    await put({ employers: [employer('e1', { name: 'Salt & Rope' })] });
    expect(calls()).toEqual({ o1: 'forbidden', o2: 'forbidden' });
    await put({ employers: [employer('e1')] });
    expect(calls()).toEqual({ o1: null, o2: null });
  });

  test('is not written twice', async () => {
    await put({ opportunities: [opportunity('o1')], employers: [employer('e1')] });
    expect(await put({ employers: [employer('e1')] })).toBe(false);
    expect(planned).toBeNull();
  });

  test('is told of a posting that is not saved', async () => {
    await put({ employers: [employer('e1')] });
    expect(await readAsked(db, { hiringOrganization: { name: 'The Harbour Museum' } })).toMatchObject([{ id: 'e1' }]);
    expect(await readAsked(db, { hiringOrganization: { name: 'Salt & Rope' } })).toEqual([]);
  });
});

test('a backup holds it, and brings it elsewhere, where it holds for what is there', async () => {
  await put({ opportunities: [opportunity('o1')] });
  expect(await backupOf(db)).not.toHaveProperty('employers');
  await put({ employers: [employer('e1')] });
  const backup = await backupOf(db);
  expect(backup.employers).toEqual([employer('e1')]);
  expect(backup.opportunities[0]).not.toHaveProperty('asked');

  ({ db } = await freshDb());
  await put({ opportunities: [opportunity('o9')] });
  await importBackup(db, planning(), backup);
  expect(calls()).toEqual({ o1: 'forbidden', o9: 'forbidden' });
  expect((await backupOf(db)).employers).toEqual(backup.employers);
});
