import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/job/journal.ts';
import { retractedIn } from '../../src/job/retracted.ts';

const line = (id: string, takesBack?: string): JournalEntry => {
  const common = { id, at: '2026-03-10T12:00:00Z', opportunity: 'o1', people: [] };
  return takesBack === undefined ? { ...common, kind: 'applied', via: 'online' } : { ...common, kind: 'retracted', entry: takesBack };
};

test('an entry that was taken back is gone', () => {
  expect(retractedIn([line('a'), line('b'), line('c', 'a')])).toEqual(new Set(['a']));
});

test('unless the taking back was taken back', () => {
  expect(retractedIn([line('a'), line('b', 'a'), line('c', 'b')])).toEqual(new Set(['b']));
  expect(retractedIn([line('a'), line('b', 'a'), line('c', 'b'), line('d', 'c')])).toEqual(new Set(['c', 'a']));
});
