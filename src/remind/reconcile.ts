import browser from 'webextension-polyfill';
import type { Speaker } from '../job/say.ts';
import { armNext, keepBeat } from './alarms.ts';
import { showBadge } from './badge.ts';
import type { Ledger } from './ledger.ts';
import { mayNotify, notifyDue } from './notify.ts';
import { withdrawStale } from './withdraw.ts';

const LOCK = 'heed-reminders';
/** How often the worker looks by itself where alarms cannot be relied on, milliseconds; a browser ends one that did nothing for 30 s. */
const PULSE = 20_000;
/** The longest summary whose every action is followed. */
const FOLLOWED = 200;

/**
 * Gives the function that brings alarms, notifications and badge in line with what the ledger says is due, to be called at every start of the
 * worker and at every event: dates in the store are the truth, alarms only say when to look. `clock` gives epoch milliseconds.
 *
 * One run at a time in the whole browser; calls that come while one waits for its turn share it. A step that fails is reported and keeps
 * none of the others from running; the heartbeat, set first, tries again within a minute. Where that is in doubt, the worker stays awake and looks by itself until
 * an alarm goes off, which is what `byAlarm` says.
 */
export function reconciler(ledger: Ledger, clock: () => number): (byAlarm?: boolean) => Promise<void> {
  let waiting: Promise<void> | undefined;
  let pulse: ReturnType<typeof setInterval> | undefined;
  const doubt = () => {
    pulse ??= setInterval(run, PULSE);
  };
  function run(byAlarm = false): Promise<void> {
    if (byAlarm) {
      clearInterval(pulse);
      pulse = undefined;
    }
    waiting ??= navigator.locks.request(LOCK, async () => {
      waiting = undefined;
      await reconcile(ledger, clock(), doubt);
    });
    return waiting;
  }
  return run;
}

async function reconcile(ledger: Ledger, now: number, doubt: () => void): Promise<void> {
  let next: number | null | undefined;
  const steps = [
    async () => (await keepBeat(now)) || doubt(),
    () => ledger.catchUp(now),
    () => withdrawStale(ledger, now, () => speakerOf(ledger)),
    async () => {
      next = await showDue(ledger, now);
    },
    async () => showBadge(await ledger.countDue(now), await speakerOf(ledger)),
    async () => armNext(await nextWake(ledger, now, next), now),
  ];
  for (const step of steps) await step().catch(console.error);
}

/** What is due while nothing may be shown is shown when that is over; the badge may wait for that too, unless the heartbeat comes first. */
async function nextWake(ledger: Ledger, now: number, known: number | null | undefined): Promise<number | null> {
  const moment = known === undefined ? await ledger.nextMoment(now) : known;
  if (moment === null) return null;
  // Where no notification may be shown, what waits for one waits for the user: the heartbeat sees when they change their mind.
  if (moment <= now && (await mayNotify()) === false) return null;
  return (await ledger.opening(Math.max(moment, now))).from;
}

/**
 * Claim, show, record. If the worker dies before showing, the next claim gives the same again; if it dies before recording, the same is shown
 * again under the same id, which replaces it. Nothing is lost, and each occurrence is recorded once. Nothing is claimed while nothing may be shown: a moment
 * that was missed by day, because the machine slept, must not ring at night; and what a browser does not show, because the user told it so, stays due. What was done between the claim and the showing is not shown.
 * @returns the next moment, where nothing was due; undefined where it has to be looked up
 */
async function showDue(ledger: Ledger, now: number): Promise<number | null | undefined> {
  const { from, until, digest } = await ledger.opening(now);
  if (from > now || (await mayNotify()) === false) return;
  if (digest === null) {
    const next = await ledger.nextMoment(now);
    if (next === null || next > until) return next;
  }
  const claimed = await ledger.claimDue(now, until);
  if (claimed.length === 0 && digest === null) return;
  const ids = claimed.map(({ id }) => id);
  const speaker = await speakerOf(ledger);
  // Nothing may be awaited between this answer and the showing.
  const due = await ledger.standing(ids, now);
  const summarised = await notifyDue(due, { now, digest: digest !== null }, speaker);
  if (due.length === 0 && digest === null) return;
  const shown = due.map(({ id }) => id);
  await ledger.markShown(shown, now, { summary: summarised ? followed(shown) : null, digest });
}

/** Whether what a summary speaks of is still to be done is looked up at every event: of so many that their list would keep the store busy, none is followed. */
const followed = (shown: string[]): string[] => (shown.length <= FOLLOWED ? shown : []);

async function speakerOf(ledger: Ledger): Promise<Speaker> {
  const { i18n } = browser;
  return { message: i18n.getMessage, locale: i18n.getUILanguage(), timeZone: await ledger.timeZone() };
}
