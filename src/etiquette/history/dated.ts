import type { EntryOf, JournalEntry, JournalKind } from '../../job/journal.ts';
import { retractedIn } from '../../job/retracted.ts';
import type { Moment } from '../calendar/zone.ts';

/** A journal entry with the moment at which it happened. */
export interface Dated<E extends JournalEntry = JournalEntry> {
  at: Moment;
  entry: E;
}

/**
 * The entries that count, in the order of time: without those that were retracted, and without the retractions. Entries of one moment are ordered by their ids,
 * so that the order in which they come makes no difference; of several entries with one id the first counts.
 */
export function liveEntries(journal: readonly JournalEntry[]): Dated[] {
  const seen = new Set<string>();
  const entries = journal
    .map((entry) => ({ at: Date.parse(entry.at), entry }))
    .sort(byTime)
    .filter(({ entry }) => !seen.has(entry.id) && seen.add(entry.id));
  const gone = retractedIn(entries.map(({ entry }) => entry));
  return entries.filter(({ entry }) => entry.kind !== 'retracted' && !gone.has(entry.id));
}

const byTime = (a: Dated, b: Dated): number =>
  a.at - b.at || compare(a.entry.id, b.entry.id) || compare(JSON.stringify(a.entry), JSON.stringify(b.entry));

/** Plain order of character codes: the same in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those of one kind. */
export function ofKind<K extends JournalKind>(entries: readonly Dated[], kind: K): Dated<EntryOf<K>>[] {
  return entries.filter((dated): dated is Dated<EntryOf<K>> => dated.entry.kind === kind);
}

/** The ids of all whom an entry names. */
export function namedIn(entry: JournalEntry): string[] {
  return entry.kind === 'shared' || entry.kind === 'introduced' ? [...entry.people, entry.by] : entry.people;
}
