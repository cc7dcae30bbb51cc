import type { Standing } from '../job/action.ts';
import { addressKeys } from '../listings/listings-of.ts';
import type { JournalRow, OpportunityRow } from './rows.ts';
import { same } from './same.ts';
import { standingAt } from './standing.ts';

/** How to project. Moments in epoch milliseconds. */
export interface Projecting {
  now: number;
  /** Up to when the journal counts. */
  until: number;
  /** Opportunities that the user changed at `now`; what was imported keeps the time of its last entry. */
  touched: ReadonlySet<string>;
  /** Opportunities whose rows were not written yet. */
  unwritten: Pick<ReadonlySet<string>, 'has'>;
}

interface Times {
  saved: number;
  first: number;
  last: number;
}

/**
 * The rows that are to be written: of opportunities whose journal folds to something else than their row says, and of those that were not written yet.
 * @param journal in the order of time, without entries dated after `until`
 */
export function project(
  opportunities: ReadonlyMap<string, OpportunityRow>,
  journal: JournalRow[],
  standings: Standing[],
  { now, until, touched, unwritten }: Projecting,
): OpportunityRow[] {
  const times = timesOf(journal);
  const standing = new Map(standings.map((one) => [one.opportunity, one]));
  return [...opportunities.values()].flatMap((row) => {
    const { saved, last } = times.get(row.id) ?? { saved: row.savedAt || now, last: row.changedAt || now };
    const changedAt = touched.has(row.id) ? now : Math.max(row.changedAt, last);
    const stands = standingAt(standing.get(row.id) ?? row, until);
    const { addresses: _addresses, stalls: _stalls, interviewEnds: _ends, turns: _turns, ...rest } = row;
    const addresses = stands.stage === 'removed' ? [] : addressKeys([row.posting, ...(row.listings ?? [])]);
    const next: OpportunityRow = { ...rest, ...(addresses.length > 0 ? { addresses } : {}), ...stands, savedAt: saved, changedAt };
    return !unwritten.has(row.id) && same(row, next) ? [] : [next];
  });
}

function timesOf(journal: JournalRow[]): Map<string, Times> {
  const times = new Map<string, Times>();
  for (const { opportunity, time, entry } of journal) {
    if (opportunity === undefined) continue;
    const known = times.get(opportunity) ?? { saved: Number.NaN, first: time, last: time };
    if (entry.kind === 'saved' && Number.isNaN(known.saved)) known.saved = time;
    known.last = time;
    times.set(opportunity, known);
  }
  for (const known of times.values()) if (Number.isNaN(known.saved)) known.saved = known.first;
  return times;
}
