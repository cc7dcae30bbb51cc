import browser from 'webextension-polyfill';
import type { Speaker } from '../job/say.ts';
import { armNext, keepBeat } from './alarms.ts';
import { showBadge } from './badge.ts';
import type { Ledger } from './ledger.ts';
import { notifyDue } from './notify.ts';

const LOCK = 'heed-reminders';

/**
 * Gives the function that brings alarms, notifications and badge in line with what the ledger says is due, to be called at every start of the
 * worker and at every event: dates in the store are the truth, alarms only say when to look. `clock` gives epoch milliseconds.
 *
 * One run at a time in the whole browser; calls that come while one waits for its turn share it. A step that fails is reported and keeps
 * none of the others from running; the heartbeat, set first, tries again within a minute.
 */
export function reconciler(ledger: Ledger, clock: () => number): () => Promise<void> {
  let waiting: Promise<void> | undefined;
  return () => {
    waiting ??= navigator.locks.request(LOCK, async () => {
      waiting = undefined;
      await reconcile(ledger, clock());
    });
    return waiting;
  };
}

async function reconcile(ledger: Ledger, now: number): Promise<void> {
  const steps = [
    () => keepBeat(now),
    () => ledger.catchUp(now),
    () => showDue(ledger, now),
    async () => showBadge(await ledger.countDue(now), await speakerOf(ledger)),
    async () => armNext(await nextWake(ledger, now), now),
  ];
  for (const step of steps) await step().catch(console.error);
}

/** What is due in quiet hours is shown when they end; the badge may wait for that too, unless the heartbeat comes first. */
async function nextWake(ledger: Ledger, now: number): Promise<number | null> {
  const moment = await ledger.nextMoment(now);
  return moment === null ? null : ledger.awake(Math.max(moment, now));
}

/**
 * Claim, show, record. If the worker dies before showing, the next claim gives the same again; if it dies before recording, the same is shown
 * again under the same id, which replaces it. Nothing is lost, and each occurrence is recorded once. In quiet hours nothing is claimed: a moment
 * that was missed by day, because the machine slept, must not ring at night.
 */
async function showDue(ledger: Ledger, now: number): Promise<void> {
  if ((await ledger.awake(now)) > now) return;
  const due = await ledger.claimDue(now);
  if (due.length === 0) return;
  await notifyDue(due, await speakerOf(ledger));
  await ledger.markShown(
    due.map(({ id }) => id),
    now,
  );
}

async function speakerOf(ledger: Ledger): Promise<Speaker> {
  const { i18n } = browser;
  return { message: i18n.getMessage, locale: i18n.getUILanguage(), timeZone: await ledger.timeZone() };
}
