import type { HeedDb } from '../open.ts';

/** How many actions are open at `now` (epoch milliseconds) and neither held nor closed: the number on the toolbar button. */
export async function countDue(db: HeedDb, now: number): Promise<number> {
  const actions = db.transaction('actions').store;
  const untilNow = IDBKeyRange.upperBound(now);
  const [opened, closed] = await Promise.all([actions.index('open').count(untilNow), actions.index('close').getAll(untilNow)]);
  return opened - closed.filter(({ open }) => open !== undefined && open <= now).length;
}
