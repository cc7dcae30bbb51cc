import browser from 'webextension-polyfill';
import type { Speaker } from '../job/say.ts';
import type { Occurrence } from './ledger.ts';
import { LIST, notificationId, placeOf } from './place.ts';
import { buttonsOf, type Words, wordsOfDigest, wordsOfMany, wordsOfOne } from './texts.ts';

/** The id of the notification that speaks of several. */
export const SUMMARY = notificationId(LIST, 'summary');
/** A reminder older than this was missed by silence, not by an hour's sleep; milliseconds. */
const SILENCE = 7 * 24 * 3_600_000;

const idOf = ({ id, action }: Occurrence): string => notificationId(placeOf(action), id);

/** What is shown together: the digest of a day, or what is due now. */
export interface Showing {
  /** Epoch milliseconds. */
  now: number;
  digest: boolean;
}

/**
 * Shows what is due: one reminder as itself, several, or a digest, as one summary that leads to the list. Showing the same again replaces it. The browser is asked
 * before anything is awaited.
 * @returns whether they were shown in a summary
 */
export async function notifyDue(occurrences: Occurrence[], { now, digest }: Showing, speaker: Speaker): Promise<boolean> {
  const [first, ...others] = lastOfEach(occurrences);
  if (!first) return false;
  if (others.length === 0 && !digest) {
    await show(idOf(first), wordsOfOne(first, speaker), buttonsOf(speaker));
    return false;
  }
  const missed = occurrences.some(({ at }) => at < now - SILENCE);
  await show(SUMMARY, digest ? wordsOfDigest([first, ...others], now, speaker) : wordsOfMany([first, ...others], missed, speaker));
  // One of them may stand there alone already, if the worker died before it could record so.
  await Promise.all(occurrences.map((occurrence) => browser.notifications.clear(idOf(occurrence))));
  return true;
}

/** After a long silence the opening and the due moment of one action may both have come: it is shown once. */
export function lastOfEach(occurrences: Occurrence[]): Occurrence[] {
  return [...new Map(occurrences.map((occurrence) => [occurrence.action.key, occurrence])).values()];
}

/**
 * Shows one notification, with buttons where the browser has them: Firefox throws on any option that it does not know, and then gets it without. A click elsewhere
 * opens what it is about in every browser.
 */
export async function show(id: string, { title, message }: Words, buttons: string[] = []): Promise<void> {
  const iconUrl = browser.runtime.getURL('assets/icons/128.png');
  const plain = { type: 'basic' as const, iconUrl, title, message };
  if (buttons.length === 0) return void (await browser.notifications.create(id, plain));
  try {
    const options = { ...plain, buttons: buttons.map((button) => ({ title: button })) };
    await browser.notifications.create(id, options);
  } catch {
    await browser.notifications.create(id, plain);
  }
}

/** Whether the browser lets notifications through; null where it does not tell, as Firefox. None knows of the system's own settings. */
export async function mayNotify(): Promise<boolean | null> {
  const notifications = browser.notifications as typeof browser.notifications & { getPermissionLevel?: () => Promise<string> };
  const level = await notifications.getPermissionLevel?.();
  return level === undefined ? null : level === 'granted';
}
