import browser from 'webextension-polyfill';
import { mayNotify, show } from '../../remind/notify.ts';
import { LIST, notificationId } from '../../remind/place.ts';

/** Shows a notification now; tells whether the browser took it. Whether the system then shows it, only the user can see. */
export async function tryNotification(): Promise<{ shown: boolean }> {
  if ((await mayNotify()) === false) return { shown: false };
  const { getMessage } = browser.i18n;
  await show(notificationId(LIST, 'trial'), { title: getMessage('notifyTrial'), message: getMessage('notifyTrialWhy') });
  return { shown: true };
}
