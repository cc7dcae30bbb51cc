import type { JournalEntry } from '../../job/journal.ts';
import { retractedIn } from '../../job/retracted.ts';

/** A journal as it is read: what counts, the newest first, and what was taken back. Retractions are in neither. */
export interface JournalLines {
  standing: JournalEntry[];
  undone: JournalEntry[];
}

/** Sorts out a journal that is in the order of time. */
export function journalLines(journal: readonly JournalEntry[]): JournalLines {
  const retracted = retractedIn(journal);
  const lines = journal.filter(({ kind }) => kind !== 'retracted').reverse();
  return { standing: lines.filter(({ id }) => !retracted.has(id)), undone: lines.filter(({ id }) => retracted.has(id)) };
}
