import { describe, expect, test } from 'vitest';
import { compare, liveEntries } from '../../src/etiquette/history/dated.ts';
import type { JournalEntry } from '../../src/job/journal.ts';
import { applied, entry, factsOf, type Line, saved } from './cases.ts';

const ids = (journal: Line[]) => liveEntries(factsOf({ journal }).journal).map((dated) => dated.entry.id);
const undo = (at: string, what: string, fields = {}) => entry('retracted', at, { entry: what, ...fields });

describe('the entries that count', () => {
  test('come in the order of time, those of one moment in the order of their ids', () => {
    expect(
      ids([saved('2026-03-03T10:00', { id: 'c' }), saved('2026-03-03T10:00', { id: 'b' }), saved('2026-03-02T10:00', { id: 'd' })]),
    ).toEqual(['d', 'b', 'c']);
  });

  test('are without those that were taken back', () => {
    expect(ids([saved('2026-03-03T10:00'), applied('2026-03-03T11:00'), undo('2026-03-03T12:00', 'j2')])).toEqual(['j1']);
  });

  test('taking back a taking back restores', () => {
    expect(ids([saved('2026-03-03T10:00'), undo('2026-03-03T11:00', 'j1'), undo('2026-03-03T12:00', 'j2')])).toEqual(['j1']);
    expect(
      ids([saved('2026-03-03T10:00'), undo('2026-03-03T11:00', 'j1'), undo('2026-03-03T12:00', 'j2'), undo('2026-03-03T13:00', 'j3')]),
    ).toEqual([]);
  });

  test('a clock that is behind takes back all the same', () => {
    expect(ids([saved('2026-03-03T10:00'), undo('2026-03-03T09:00', 'j1')])).toEqual([]);
  });

  test('entries that take each other back break nothing', () => {
    expect(ids([undo('2026-03-03T10:00', 'j2'), undo('2026-03-03T11:00', 'j1'), saved('2026-03-03T12:00')])).toEqual(['j3']);
  });

  test('of several with one id the first counts, whichever comes first', () => {
    const twice = factsOf({ journal: [saved('2026-03-03T10:00', { id: 'a' }), applied('2026-03-03T11:00', { id: 'a' })] }).journal;
    const kinds = (journal: JournalEntry[]) => liveEntries(journal).map((dated) => dated.entry.kind);
    expect(kinds(twice)).toEqual(['saved']);
    expect(kinds(twice.toReversed())).toEqual(['saved']);
  });

  test('of several with one id and one moment the same counts, in whatever order they come', () => {
    const { journal } = factsOf({ journal: [saved('2026-03-03T10:00', { id: 'a' }), applied('2026-03-03T10:00', { id: 'a' })] });
    expect(liveEntries(journal)).toHaveLength(1);
    expect(liveEntries(journal.toReversed())).toEqual(liveEntries(journal));
  });
});

// A browser need not ask a comparison both ways round.
test.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['B', 'a', -1],
])('%s and %s compare by their characters: %i', (a, b, order) => expect(Math.sign(compare(a, b))).toBe(order));
