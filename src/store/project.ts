import type { Standing } from '../job/action.ts';
import { canonicalAddress } from '../lib/address.ts';
import type { JournalRow, OpportunityRow } from './rows.ts';
import { same } from './same.ts';

interface Times {
  saved: number;
  first: number;
  last: number;
}

/**
 * The rows of those opportunities whose journal folds to something else than their row says.
 * @param journal in the order of time, without future entries
 * @param touched opportunities that the user changed at `now` (epoch milliseconds); what was imported keeps the time of its last entry
 */
export function project(
  opportunities: ReadonlyMap<string, OpportunityRow>,
  journal: JournalRow[],
  standings: Standing[],
  { now, touched }: { now: number; touched: ReadonlySet<string> },
): OpportunityRow[] {
  const times = timesOf(journal);
  const standing = new Map(standings.map((one) => [one.opportunity, one]));
  return [...opportunities.values()].flatMap((row) => {
    const { stage, stalled } = standing.get(row.id) ?? row;
    const { saved, last } = times.get(row.id) ?? { saved: row.savedAt || now, last: row.changedAt || now };
    const changedAt = touched.has(row.id) ? now : Math.max(row.changedAt, last);
    const { address: _, ...rest } = row;
    const address = stage !== 'removed' && row.posting.url ? { address: canonicalAddress(row.posting.url) } : {};
    const next: OpportunityRow = { ...rest, ...address, stage, stalled, savedAt: saved, changedAt };
    return same(row, next) ? [] : [next];
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
