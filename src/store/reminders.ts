import { isPast } from './action-row.ts';
import { lookUp } from './look-up.ts';
import { writeMeta } from './meta.ts';
import type { HeedDb } from './open.ts';
import type { ActionRow, ReminderRow } from './rows.ts';
import { drop } from './schedule.ts';
import { inOneTransaction, putAll } from './transaction.ts';

/** A reminder that is to be shown now, and the action that it is about. */
export interface Claim {
  reminder: ReminderRow;
  action: ActionRow;
}

/** How reminders were shown: which of them in one summary, and as the morning digest of which local day; null where not so. */
export interface Telling {
  summary: string[] | null;
  digest: string | null;
}

/**
 * Claims every reminder whose moment comes by `until` and that was not shown yet, in the order of their moments. What was claimed and not marked as shown, because
 * the worker was stopped in between, is claimed again. Reminders of actions that are gone, closed or held are dropped. For the worker alone.
 * @returns what to show, once the claim is on the disk; several reminders may be about one action
 * @throws {StoreError} `full` or `unavailable`; nothing was claimed
 */
export async function claimDue(db: HeedDb, now: number, until = now): Promise<Claim[]> {
  const range = IDBKeyRange.upperBound(until);
  if ((await db.getKeyFromIndex('reminders', 'pending', range)) === undefined) return [];
  return inOneTransaction(db, async (tx) => {
    const reminders = await tx.objectStore('reminders').index('pending').getAll(range);
    const keys = reminders.map(({ key }) => key);
    const actions = await lookUp(tx.objectStore('actions'), keys, ({ key }) => key);
    const claims: Claim[] = [];
    for (const row of reminders) {
      const action = actions.get(row.key);
      if (!action || action.held || isPast(action.close, now)) drop(tx, row);
      else claims.push({ reminder: { ...row, claimedAt: now }, action });
    }
    putAll(
      tx,
      'reminders',
      claims.map(({ reminder }) => reminder),
    );
    return claims;
  });
}

/** Records that these reminders were shown; they never come again. Those that are no longer there are left out. For the worker alone. */
export async function markShown(db: HeedDb, ids: string[], now: number, { summary, digest }: Telling = { summary: null, digest: null }) {
  await inOneTransaction(db, async (tx) => {
    const rows = await lookUp(tx.objectStore('reminders'), ids, ({ id }) => id);
    const shown = [...rows.values()].map(({ pending: _, ...row }) => ({ ...row, shownAt: now }));
    putAll(tx, 'reminders', shown);
    if (summary !== null) writeMeta(tx, 'summary', summary);
    if (digest !== null) writeMeta(tx, 'digest', digest);
  });
}
