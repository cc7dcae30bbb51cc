import type { Page } from 'puppeteer-core';

/**
 * Moves the moment at which an action opens and is reminded of to `ahead` milliseconds from now, its due moment to a minute later, in the store itself: waiting for the real one would take a
 * day, and on a weekend three. Then has the worker look, as any message does, so that it sets its alarm.
 * @returns that moment, epoch milliseconds
 */
export async function nearBy(page: Page, key: string, ahead: number): Promise<number> {
  const moment = Date.now() + ahead;
  await page.evaluate(
    async (wanted, at) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('heed');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const tx = db.transaction(['actions', 'reminders'], 'readwrite');
      const done = new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onerror = () => reject(tx.error);
      });
      const actions = tx.objectStore('actions');
      const reminders = tx.objectStore('reminders');
      const iso = (moment: number) => new Date(moment).toISOString();
      const action = actions.get(wanted);
      action.onsuccess = () => actions.put({ ...action.result, opens: iso(at), due: iso(at + 60_000), lane: 'later', listed: at });
      const planned = reminders.getAll();
      planned.onsuccess = () => {
        const first = planned.result.find(({ key, pending }) => key === wanted && pending !== undefined);
        reminders.put({ ...first, at, pending: at });
      };
      await done;
      db.close();
      // Any message has the worker look; it refuses this one.
      await chrome.runtime.sendMessage({ type: 'look' });
    },
    key,
    moment,
  );
  return moment;
}
