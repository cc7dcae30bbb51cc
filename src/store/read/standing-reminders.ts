import { isPast } from '../action-row.ts';
import type { HeedDb } from '../open.ts';
import type { ActionRow, ReminderRow } from '../rows.ts';
import { remindersOf } from '../schedule.ts';

/**
 * Those of these reminders that are still wanted at `now` (epoch milliseconds), shown or not, each with its action: neither done, skipped, put off or held meanwhile,
 * nor closed. Whoever shows one before anything else is awaited shows nothing that is done: a change waits for this reading to be over.
 */
export async function standingReminders(db: HeedDb, ids: string[], now: number): Promise<{ reminder: ReminderRow; action: ActionRow }[]> {
  const tx = db.transaction(['reminders', 'actions']);
  const found = ids.map(async (id) => {
    const reminder = await tx.objectStore('reminders').get(id);
    const action = reminder && (await tx.objectStore('actions').get(reminder.key));
    if (!action || isPast(action.close, now) || !remindersOf(action).some((wanted) => wanted.id === id)) return [];
    return [{ reminder, action }];
  });
  return (await Promise.all(found)).flat();
}
