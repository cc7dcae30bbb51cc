import browser from 'webextension-polyfill';
import type { PageNews } from '../../messages/protocol.ts';

const CHANGED: PageNews = { type: 'changed' };

/** Tells the pages on which Heed has a script that the store changed. Only tabs whose address Heed may know can have one; a page without a script does not hear it. */
export async function tellPages(): Promise<void> {
  const tabs = (await browser.tabs.query({ discarded: false })).filter(({ id, url }) => id !== undefined && url !== undefined);
  await Promise.allSettled(tabs.map(({ id = 0 }) => browser.tabs.sendMessage(id, CHANGED)));
}
