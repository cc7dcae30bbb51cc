import type { JournalEntry } from '../job/journal.ts';
import { EVERYTHING, INTRODUCTION, type JournalRow } from './rows.ts';

/** The row of an entry. `seq`: the how-manieth entry written. */
export function journalRow(entry: JournalEntry, seq: number): JournalRow {
  const people = entry.kind === 'shared' || entry.kind === 'introduced' ? [...entry.people, entry.by] : entry.people;
  const mentions = mentionsOf(entry);
  const namesNothing = entry.opportunity === null && people.length === 0 && mentions.length === 0;
  return {
    id: entry.id,
    ...(entry.opportunity === null ? {} : { opportunity: entry.opportunity }),
    people: [...new Set(people)],
    mentions: namesNothing || entry.kind === 'accepted' ? [EVERYTHING] : mentions,
    time: Date.parse(entry.at),
    seq,
    entry,
  };
}

function mentionsOf(entry: JournalEntry): string[] {
  if (entry.kind === 'retracted') return [entry.entry];
  if (entry.kind === 'introduced') return [INTRODUCTION];
  return entry.kind === 'reached-out' ? (entry.also ?? []) : [];
}

/** The order in which things happened; of one moment, in which they were written. */
export const inOrder = (a: JournalRow, b: JournalRow): number => a.time - b.time || a.seq - b.seq;

/** Those that count by `until` (epoch milliseconds), in order. */
export const countingIn = (rows: Iterable<JournalRow>, until: number): JournalRow[] =>
  [...rows].filter(({ time }) => time <= until).sort(inOrder);
