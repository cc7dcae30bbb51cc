import type { Stage } from '../../job/action.ts';
import type { Settings } from '../../job/settings.ts';
import type { HeedDb } from '../../store/open.ts';
import { listOpportunities, readSettings } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import { dayIn } from '../words/wall-clock.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

/** With fewer open opportunities than that, more are suggested. */
const ENOUGH = 5;
const PAGE = 100;
const OVER: ReadonlySet<Stage> = new Set(['accepted', 'closed', 'removed']);

export interface Breadth {
  /** How many are open, where more should be suggested; null where there are enough, where the search is over or has not begun, or where the user wants no such advice. */
  open: number | null;
  settings: Settings;
  /** Epoch milliseconds. */
  now: number;
}

/** The rulebook's guard `breadth`: fewer than five open opportunities, a gentle suggestion to add some, once a week at most. */
export const createBreadth = (outside: Outside): Live<Breadth> =>
  createLive(outside, async (db) => {
    const [settings, now] = [await readSettings(db), outside.now()];
    const today = dayIn(settings.timeZone, now);
    const wanted = !settings.gentleOff?.includes('breadth') && (settings.breadthFrom ?? today) <= today;
    return { open: wanted ? await countOpen(db) : null, settings, now };
  });

/** How many are open while that is too few. It reads no further than it must. */
async function countOpen(db: HeedDb): Promise<number | null> {
  let open = 0;
  let before: OpportunityRow | undefined;
  do {
    const rows = await listOpportunities(db, { limit: PAGE, ...(before ? { before } : {}) });
    if (rows.some(({ stage }) => stage === 'accepted')) return null;
    open += rows.filter(({ stage }) => !OVER.has(stage)).length;
    if (open >= ENOUGH || (!before && rows.length === 0)) return null;
    before = rows.length === PAGE ? rows.at(-1) : undefined;
  } while (before);
  return open;
}
