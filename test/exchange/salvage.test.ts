import { describe, expect, test } from 'vitest';
import { parseBackup } from '../../src/exchange/parse-backup.ts';
import { salvage, type Wreck } from '../../src/exchange/salvage.ts';
import { writeBackup } from '../../src/exchange/write-backup.ts';
import { employer } from '../store/parts.ts';
import { posting } from '../worker/postings.ts';

const opportunity = (id: string) => ({ id, interest: 'medium', people: [], noCallsReading: null, posting: posting({ title: id }) });
const entry = (id: string, about: string | null) => ({ id, at: '2026-03-10T12:00:00Z', opportunity: about, people: [], kind: 'saved' });
const person = { id: 'p1', name: 'Dana Ruiz', role: 'recruiter' };

const wreck = (over: Partial<Wreck> = {}): Wreck => ({
  settings: { timeZone: 'Europe/Berlin' },
  document: { note: 'kept' },
  people: [person],
  opportunities: [opportunity('o1'), opportunity('o2')],
  employers: [employer('e1')],
  journal: [entry('e1', 'o1'), entry('e2', 'o2')],
  ...over,
});
const reread = (made: ReturnType<typeof salvage>) => parseBackup(writeBackup(made.backup));

test('what is sound is a backup like any other', () => {
  const made = salvage(wreck());
  expect(made.unreadable).toBe(0);
  expect(made.backup).not.toHaveProperty('unreadable');
  expect(reread(made)).toMatchObject({
    note: 'kept',
    settings: { timeZone: 'Europe/Berlin' },
    people: [person],
    employers: [employer('e1')],
  });
});

describe('damage', () => {
  test.each<[string, Partial<Wreck>, number]>([
    ['an employer without a name', { employers: [{ id: 'e1' }] }, 1],
    ['an opportunity without its posting', { opportunities: [{ id: 'o1' }, opportunity('o2')] }, 2],
    ['an entry of a kind that nobody knows', { journal: [{ ...entry('e1', 'o1'), kind: 'teleported' }, entry('e2', 'o2')] }, 1],
    ['a row that is no row', { people: [person, 7, null, 'x'] }, 3],
    [
      'an entry that retracts one that is gone',
      { journal: [entry('e1', 'o1'), { ...entry('e2', 'o2'), kind: 'retracted', entry: 'e9' }] },
      1,
    ],
    ['two rows of one id', { people: [person, person] }, 1],
    ['settings that are none', { settings: 'blue' }, 1],
    ['everything', { settings: 1, people: [1], opportunities: [2], journal: [3] }, 4],
  ])('by %s: the rest can be imported, and the damaged rows are in the file as they were', (_, over, unreadable) => {
    const made = salvage(wreck(over));
    expect(made.unreadable).toBe(unreadable);
    expect((reread(made) as { unreadable?: unknown[] }).unreadable).toHaveLength(unreadable);
  });
});
