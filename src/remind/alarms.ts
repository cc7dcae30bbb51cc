import browser from 'webextension-polyfill';

/** The alarm at the next moment at which something must be shown. */
export const NEXT = 'next';
/** The alarm that goes off again and again, because no single one can be relied on. */
export const BEAT = 'beat';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PERIOD = MINUTE;
/** An alarm that a browser attends to is not as late as this, milliseconds. */
const LATE = 5_000;
/** How soon to try again what should have happened already, milliseconds; Chrome lets no alarm go off sooner. */
const RETRY = 30_000;

/**
 * Makes sure that the heartbeat beats. Updates drop it in Chrome, restarts in Firefox; and after the clock was set back it lies further ahead than
 * it ever should, silent until then.
 * @returns whether it can be relied on. Chrome goes by the wall clock and looks at no alarm before the moment at which it looked last: after the clock was set back by
 * hours, all of them are silent for hours, also new ones. So one that lay too far ahead, or has passed without going off, is in doubt until any alarm goes off.
 */
export async function keepBeat(now: number): Promise<boolean> {
  const beat = await browser.alarms.get(BEAT);
  if (beat && beat.scheduledTime <= now + 2 * PERIOD) return beat.scheduledTime > now - LATE;
  await browser.alarms.create(BEAT, { periodInMinutes: PERIOD / MINUTE });
  return beat === undefined;
}

/**
 * Sets the one alarm for the next moment (epoch milliseconds), or clears it. A moment more than a day away gets none yet: the heartbeat sets it
 * when it is nearer, so no drift or timer limit of a browser matters. A moment that has passed is one at which something failed.
 */
export async function armNext(moment: number | null, now: number): Promise<void> {
  const set = await browser.alarms.get(NEXT);
  if (moment === null || moment > now + DAY) {
    if (set) await browser.alarms.clear(NEXT);
    return;
  }
  const when = moment > now ? moment : now + RETRY;
  if (set?.scheduledTime !== when) await browser.alarms.create(NEXT, { when });
}
