import browser from 'webextension-polyfill';
import type { Speaker } from '../job/say.ts';
import type { Occurrence } from './ledger.ts';
import { LIST, notificationId, placeOf } from './place.ts';
import { type Words, wordsOfMany, wordsOfOne } from './texts.ts';

const SUMMARY = notificationId(LIST, 'summary');
const idOf = ({ id, action }: Occurrence): string => notificationId(placeOf(action), id);

/** Shows what is due: one reminder as itself, several as one summary that leads to the list. Showing the same again replaces it. */
export async function notifyDue(occurrences: Occurrence[], speaker: Speaker): Promise<void> {
  const [first, ...others] = lastOfEach(occurrences);
  if (!first) return;
  if (others.length === 0) return show(idOf(first), wordsOfOne(first, speaker));
  await show(SUMMARY, wordsOfMany([first, ...others], speaker));
  // One of them may stand there alone already, if the worker died before it could record so.
  await Promise.all(occurrences.map((occurrence) => browser.notifications.clear(idOf(occurrence))));
}

/** After a long silence the opening and the due moment of one action may both have come: it is shown once. */
function lastOfEach(occurrences: Occurrence[]): Occurrence[] {
  return [...new Map(occurrences.map((occurrence) => [occurrence.action.key, occurrence])).values()];
}

/** Shows one notification. Only options that every browser knows: Firefox throws on any other. */
export async function show(id: string, { title, message }: Words): Promise<void> {
  const iconUrl = browser.runtime.getURL('assets/icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Whether the browser lets notifications through, as far as it tells: Firefox does not say, nor does any know of the system's own settings. */
export async function mayNotify(): Promise<boolean> {
  const notifications = browser.notifications as typeof browser.notifications & { getPermissionLevel?: () => Promise<string> };
  return ((await notifications.getPermissionLevel?.()) ?? 'granted') === 'granted';
}
