import type { Settings } from '../../job/settings.ts';
import { type FindQuestion, findOpportunities, listOpportunities, readSettings } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

const PAGE = 50;

export interface Listing {
  rows: OpportunityRow[];
  /** There are older ones than those shown. */
  more: boolean;
  /** What was looked for, or null where all are listed. */
  sought: Sought | null;
  settings: Settings;
  now: number;
}

export type Sought = Omit<FindQuestion, 'limit'>;

/** All opportunities or those that are looked for, the last changed first, a page at a time. */
export function createListing(outside: Outside): Live<Listing> & { showMore: () => void; find: (sought: Sought) => void } {
  let limit = PAGE;
  let sought: Sought | null = null;
  const live = createLive(outside, async (db) => {
    const asked = sought;
    const page = { limit: limit + 1 };
    const rows = await (asked ? findOpportunities(db, { ...asked, ...page }) : listOpportunities(db, page));
    return { rows: rows.slice(0, limit), more: rows.length > limit, sought: asked, settings: await readSettings(db), now: outside.now() };
  });
  const showMore = () => {
    limit += PAGE;
    void live.read();
  };
  const find = ({ words, standing }: Sought) => {
    limit = PAGE;
    sought = words.trim() === '' && standing === 'all' ? null : { words, standing };
    void live.read();
  };
  return { ...live, showMore, find };
}
