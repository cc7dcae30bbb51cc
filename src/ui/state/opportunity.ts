import type { Settings } from '../../job/settings.ts';
import { type OpportunityView, readOpportunity, readSettings } from '../../store/read.ts';
import { createLive, type Live } from './live.ts';
import type { Outside } from './outside.ts';

export interface OpportunityState {
  /** Null where there is none of that id, or its saving was undone. */
  view: OpportunityView | null;
  settings: Settings;
  /** The moment it was read for, in epoch milliseconds. */
  now: number;
}

/** All about one opportunity. */
export function createOpportunity(outside: Outside, id: string): Live<OpportunityState> {
  return createLive(outside, async (db) => {
    const [settings, view] = await Promise.all([readSettings(db), readOpportunity(db, id)]);
    return { view: view?.row.stage === 'removed' ? null : view, settings, now: outside.now() };
  });
}
