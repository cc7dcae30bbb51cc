import type { JournalEntry } from '../job/journal.ts';

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

/** Those of the entries that count: neither retracted nor a retraction. */
export function live(entries: JournalEntry[]): JournalEntry[] {
  const retracted = new Set(entries.map((entry) => (entry.kind === 'retracted' ? entry.entry : null)));
  return entries.filter(({ id, kind }) => kind !== 'retracted' && !retracted.has(id));
}
