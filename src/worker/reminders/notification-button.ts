import browser from 'webextension-polyfill';
import { inAnHour } from '../../etiquette/snooze.ts';
import { questionOf } from '../../job/question.ts';
import { occurrenceOfNotification, placeOfNotification, placeWith } from '../../remind/place.ts';
import { readSettings, standingReminders } from '../../store/read.ts';
import type { ActionRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { stamp } from '../entries.ts';
import { openDesk } from '../open-desk.ts';

/** The buttons of a reminder, in their order. */
const [DONE, SNOOZE] = [0, 1];

/**
 * Does what a button of a reminder says. "Done" is written down at once only where there is nothing to ask. Of a message the journal has to know by which channel it
 * went and what came of it, and everything that is planned next depends on that: so there the action is opened with this question, rather than guessed. "In an hour" is
 * written down at once, and moves out of quiet hours. What was done meanwhile is not done twice.
 */
export async function notificationButton(context: Context, id: string, button: number): Promise<void> {
  await browser.notifications.clear(id);
  const occurrence = occurrenceOfNotification(id);
  if (occurrence === null) return;
  const now = context.now();
  const [found] = await standingReminders(await context.db(), [occurrence], now);
  if (!found) return openDesk(placeOfNotification(id));
  const { action } = found;
  if (button === SNOOZE) await snooze(context, action, now);
  else if (button === DONE && questionOf(action) === 'nothing') {
    await context.write({ entries: [{ ...about(action, now), kind: 'did', rule: action.rule }] });
  } else await openDesk(placeWith(placeOfNotification(id), 'done'));
}

async function snooze(context: Context, action: ActionRow, now: number): Promise<void> {
  const until = new Date(inAnHour(now, await readSettings(await context.db()))).toISOString();
  await context.write({ entries: [{ ...about(action, now), kind: 'snoozed', action: action.key, until }] });
}

const about = ({ opportunity, people }: ActionRow, now: number) => ({ ...stamp(now), opportunity, people });
