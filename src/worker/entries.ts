import type { JournalEntry } from '../job/journal.ts';
import { retractedIn } from '../job/retracted.ts';

/** What every new entry has: an id of its own, and the moment (epoch milliseconds) at which it was written. */
export const stamp = (now: number): { id: string; at: string } => ({ id: crypto.randomUUID(), at: new Date(now).toISOString() });

/** The entry that takes back another. It stands where that one stands, so that all it bears on is planned anew. */
export const retracting = ({ id: entry, opportunity, people }: JournalEntry, now: number): JournalEntry => ({
  ...stamp(now),
  kind: 'retracted',
  entry,
  opportunity,
  people,
});

/** Those of the entries, in the order of time, that count: neither taken back nor a retraction. */
export function live(entries: JournalEntry[]): JournalEntry[] {
  const retracted = retractedIn(entries);
  return entries.filter(({ id, kind }) => kind !== 'retracted' && !retracted.has(id));
}
