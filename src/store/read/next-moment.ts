import { readMeta } from '../meta.ts';
import type { HeedDb } from '../open.ts';
import { type ActionRow, ANY_TIME } from '../rows.ts';
import { viewOf } from '../transaction.ts';

/**
 * The next moment at which anything must happen, epoch milliseconds: a reminder is to be shown, an action wakes, opens or closes, an interview ends, an
 * opportunity stalls, or a journal entry dated in the future comes to count. It has passed where that was not done yet; null where nothing will happen by itself.
 */
export async function nextMoment(db: HeedDb, now: number): Promise<number | null> {
  const tx = viewOf(db);
  const later = IDBKeyRange.lowerBound(now, true);
  const actions = tx.objectStore('actions');
  const lane = (name: ActionRow['lane']) => IDBKeyRange.bound([name, Number.NEGATIVE_INFINITY], [name, ANY_TIME], false, true);
  const counted = (await readMeta(tx, 'counted')) ?? now;
  const cursors = await Promise.all([
    tx.objectStore('reminders').index('pending').openKeyCursor(),
    actions.index('close').openKeyCursor(later),
    actions.index('listed').openKeyCursor(lane('dormant')),
    actions.index('listed').openKeyCursor(lane('later')),
    tx.objectStore('opportunities').index('turns').openKeyCursor(),
    tx.objectStore('journal').index('time').openKeyCursor(IDBKeyRange.lowerBound(counted, true)),
  ]);
  const moments = cursors.filter((cursor) => cursor !== null).map(({ key }) => Number(Array.isArray(key) ? key[1] : key));
  return moments.length > 0 ? Math.min(...moments) : null;
}
