import browser from 'webextension-polyfill';

/** The tab over which the popup was opened, or null where there is none. */
export async function currentTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Tells when a tab has loaded a page, or when the page in it gave itself another address. */
export function onPage(tab: () => Promise<number | null>, changed: () => void): void {
  browser.tabs.onUpdated.addListener(async (id, { status, url }) => {
    if ((url !== undefined || status === 'complete') && id === (await tab())) changed();
  });
}
