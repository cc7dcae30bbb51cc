import browser from 'webextension-polyfill';
import type { Saved } from '../messages/protocol.ts';
import { show } from '../remind/notify.ts';
import { LIST, notificationId, opportunityPlace } from '../remind/place.ts';

/** Says by a notification what was done with an opportunity, where no view is open to say it; a click leads there. `title` is a message's id. */
export function tell(title: string, { opportunity, title: job, employer }: Saved, ...more: string[]): Promise<void> {
  return show(notificationId(opportunityPlace(opportunity), 'saved'), {
    title: browser.i18n.getMessage(title),
    message: [job, employer, ...more].filter(Boolean).join('\n'),
  });
}

/** Says by a notification why nothing was done. */
export async function tellFailure(error: unknown): Promise<void> {
  console.error(error);
  const why = error instanceof Error ? error.message : String(error);
  await show(notificationId(LIST, 'failed'), { title: browser.i18n.getMessage('notifyNotSaved'), message: why });
}

/** Says that a page cannot be read. */
export function tellUnreadable(): Promise<void> {
  const { getMessage } = browser.i18n;
  return show(notificationId(LIST, 'unreadable'), { title: getMessage('notifyUnreadable'), message: getMessage('notifyUnreadableWhy') });
}

/** Says that the page shows no saved posting to which something could be added. */
export function tellNothingToAddTo(): Promise<void> {
  const { getMessage } = browser.i18n;
  return show(notificationId(LIST, 'nothing'), {
    title: getMessage('notifyNothingToAddTo'),
    message: getMessage('notifyNothingToAddToWhy'),
  });
}
