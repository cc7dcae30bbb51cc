import type { Settings } from '../../job/settings.ts';
import { listOpportunities, readSettings } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

const PAGE = 50;

export interface Listing {
  rows: OpportunityRow[];
  /** There are older ones than those shown. */
  more: boolean;
  settings: Settings;
  now: number;
}

/** All opportunities, the last changed first, a page at a time. */
export function createListing(outside: Outside): Live<Listing> & { showMore: () => void } {
  let limit = PAGE;
  const live = createLive(outside, async (db) => {
    const rows = await listOpportunities(db, { limit: limit + 1 });
    return { rows: rows.slice(0, limit), more: rows.length > limit, settings: await readSettings(db), now: outside.now() };
  });
  const showMore = () => {
    limit += PAGE;
    void live.read();
  };
  return { ...live, showMore };
}
