import type { JournalEntry } from './journal.ts';

/** The ids of the entries that were taken back. A retraction that was itself taken back takes nothing back. `entries`: in the order of time. */
export function retractedIn(entries: readonly JournalEntry[]): Set<string> {
  const gone = new Set<string>();
  for (const entry of entries.toReversed()) if (entry.kind === 'retracted' && !gone.has(entry.id)) gone.add(entry.entry);
  return gone;
}
