import browser from 'webextension-polyfill';
import { placeOfNotification } from '../../remind/place.ts';
import { openDesk } from '../open-desk.ts';

/** Opens what a notification is about, and takes it off the screen, which not every system does by itself. */
export async function notificationClicked(id: string): Promise<void> {
  await browser.notifications.clear(id);
  await openDesk(placeOfNotification(id));
}
