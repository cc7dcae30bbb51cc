import browser from 'webextension-polyfill';

/** Shows a place of the desk (a fragment such as `#/`), in the tab that has the desk open where there is one. */
export async function openDesk(place: string): Promise<void> {
  const desk = browser.runtime.getURL('src/ui/desk/index.html');
  const url = `${desk}${place}`;
  const [open] = (await browser.tabs.query({})).filter((tab) => tab.url?.startsWith(desk));
  if (open?.id === undefined) await openTab(url);
  else {
    await browser.tabs.update(open.id, { active: true, url });
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  }
}

/** The browser may be running without a window, as it does on a Mac. */
async function openTab(url: string): Promise<void> {
  const [window] = await browser.windows.getAll({ windowTypes: ['normal'] });
  if (window) await browser.tabs.create({ url });
  else await browser.windows.create({ url });
}
