import browser from 'webextension-polyfill';
import type { Speaker } from '../job/say.ts';
import type { Ledger, Occurrence } from './ledger.ts';
import { lastOfEach, mayNotify, SUMMARY } from './notify.ts';
import { occurrenceOfNotification } from './place.ts';
import { wordsOfMany, wordsOfOne } from './texts.ts';

/**
 * Takes off the screen what is no longer to be done: it was done, skipped or put off in the popup, on the desk, or from another device. A summary says what is left of
 * what it spoke of, in browsers that can change one without showing it anew, and goes when nothing is.
 */
export async function withdrawStale(ledger: Ledger, now: number, speaker: () => Promise<Speaker>): Promise<void> {
  // Where none may be shown, none stands, and Chrome does not even answer.
  if ((await mayNotify()) === false) return;
  const onScreen = Object.keys(await browser.notifications.getAll());
  const reminders = onScreen.flatMap((id) => {
    const occurrence = occurrenceOfNotification(id);
    return occurrence === null ? [] : [{ id, occurrence }];
  });
  if (reminders.length > 0) {
    const ids = reminders.map(({ occurrence }) => occurrence);
    const standing = new Set((await ledger.standing(ids, now)).map(({ id }) => id));
    const stale = reminders.filter(({ occurrence }) => !standing.has(occurrence));
    await Promise.all(stale.map(({ id }) => browser.notifications.clear(id)));
  }
  if (onScreen.includes(SUMMARY)) await shrink(ledger, now, speaker);
}

async function shrink(ledger: Ledger, now: number, speaker: () => Promise<Speaker>): Promise<void> {
  const told = await ledger.summary();
  const left = await ledger.standing(told, now);
  if (left.length === told.length) return;
  if (left.length === 0) return void (await browser.notifications.clear(SUMMARY));
  await restate(lastOfEach(left), await speaker());
  const ids = left.map(({ id }) => id);
  await ledger.markShown([], now, { summary: ids, digest: null });
}

/** Firefox cannot change a notification: there it stays as it is, until nothing of it is left. */
async function restate(left: Occurrence[], speaker: Speaker): Promise<void> {
  const notifications = browser.notifications as typeof browser.notifications & {
    update?: (id: string, options: { title: string; message: string }) => Promise<boolean>;
  };
  const [only, ...others] = left;
  if (!only || !notifications.update) return;
  const { title, message } = others.length === 0 ? wordsOfOne(only, speaker) : wordsOfMany(left, false, speaker);
  await notifications.update(SUMMARY, { title, message });
}
