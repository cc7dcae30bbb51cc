import browser from 'webextension-polyfill';

/** The tab over which the popup was opened, or null where there is none. */
export async function currentTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
