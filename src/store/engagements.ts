import type { Standing } from '../job/action.ts';
import type { EntryOf, JournalEntry } from '../job/journal.ts';
import { retractedIn } from '../job/retracted.ts';
import { type Engagements, writeMeta } from './meta.ts';
import { same } from './same.ts';
import type { HeedTransaction } from './transaction.ts';

/** What is written as longer than this is no interview but a slip, and must not silence reminders for weeks; milliseconds. */
const LONGEST = 12 * 3_600_000;

/**
 * Keeps on record when the user is in an interview, so that nothing need look through the journal for it.
 * @param known those on record
 * @param journal the entries that count, of all opportunities in `standings`
 * @param whole whether these are all there are
 */
export function engage(
  tx: HeedTransaction,
  known: Engagements,
  { journal, standings, until, whole }: { journal: JournalEntry[]; standings: Standing[]; until: number; whole: boolean },
): void {
  const planned = new Set(standings.map(({ opportunity }) => opportunity));
  const kept = whole ? [] : Object.entries(known).filter(([id]) => !planned.has(id));
  const next = Object.fromEntries([...kept, ...engagementsOf(journal, standings, until)]);
  if (!same(known, next)) writeMeta(tx, 'engagements', next);
}

/** The interviews ahead, but for those taken back and those of opportunities that are closed. */
function engagementsOf(journal: JournalEntry[], standings: Standing[], until: number): [string, [number, number][]][] {
  const retracted = retractedIn(journal);
  const open = new Set(standings.filter(({ stage }) => stage !== 'closed' && stage !== 'removed').map(({ opportunity }) => opportunity));
  const spans = new Map<string, [number, number][]>();
  for (const entry of journal) {
    if (entry.kind !== 'interview' || retracted.has(entry.id) || entry.opportunity === null || !open.has(entry.opportunity)) continue;
    const span = spanOf(entry);
    if (span[1] > until) spans.set(entry.opportunity, [...(spans.get(entry.opportunity) ?? []), span]);
  }
  return [...spans];
}

function spanOf({ start, end }: EntryOf<'interview'>): [number, number] {
  const from = Date.parse(start);
  return [from, Math.min(Math.max(Date.parse(end), from), from + LONGEST)];
}
