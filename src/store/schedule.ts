import type { ActionRow, ReminderRow } from './rows.ts';
import { type HeedTransaction, put, putAll, remove } from './transaction.ts';

/** The id of a reminder: one moment of one action. A notification of that id replaces an earlier one of the same. */
export const reminderId = (key: string, at: number): string => `${key}@${new Date(at).toISOString()}`;

/**
 * Makes the reminders of these actions those that their plan wants. What was claimed or shown stays on record for ever, so that no moment is shown twice;
 * what is still to come and no longer wanted goes. What was claimed, never shown, taken back, and is wanted after all, is still to come again.
 * @param recorded those on record that may be of these actions, or of such as are gone
 */
export function schedule(tx: HeedTransaction, recorded: Iterable<ReminderRow>, actions: Iterable<ActionRow>): void {
  const wanted = new Map([...actions].flatMap(remindersOf).map((row) => [row.id, row]));
  for (const row of recorded) {
    if (!wanted.delete(row.id)) drop(tx, row);
    else if (row.shownAt === undefined && row.pending === undefined) put(tx, 'reminders', { ...row, pending: row.at });
  }
  putAll(tx, 'reminders', wanted.values());
}

/** Takes back a reminder that is no longer wanted; one that was perhaps shown already stays on record. */
export function drop(tx: HeedTransaction, { pending, ...row }: ReminderRow): void {
  if (row.claimedAt === undefined && row.shownAt === undefined) remove(tx, 'reminders', row.id);
  else if (pending !== undefined) put(tx, 'reminders', row);
}

/** The reminders that an action asks for: none while it is held, none after it closed, none before a dormant one wakes. */
export function remindersOf({ key, held, notices, dormantUntil, close = Number.POSITIVE_INFINITY }: ActionRow): ReminderRow[] {
  if (held) return [];
  const wakes = dormantUntil === undefined ? Number.NEGATIVE_INFINITY : Date.parse(dormantUntil);
  const moments = notices.map((moment) => Math.max(Date.parse(moment), wakes)).filter((at) => at < close);
  return moments.map((at) => ({ id: reminderId(key, at), key, at, pending: at }));
}

/** The ids of all reminders of an action, and of others whose keys begin with its own and an @. */
const idsOf = (key: string): IDBKeyRange => IDBKeyRange.bound(`${key}@`, `${key}A`, false, true);

/** The reminders on record of these actions. */
export async function remindersFor(tx: HeedTransaction, keys: Iterable<string>): Promise<ReminderRow[]> {
  const reminders = tx.objectStore('reminders');
  const found = await Promise.all(
    [...new Set(keys)].map(async (key) => (await reminders.getAll(idsOf(key))).filter((row) => row.key === key)),
  );
  return found.flat();
}
