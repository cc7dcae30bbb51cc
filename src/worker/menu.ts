import browser from 'webextension-polyfill';

/** The id of the context menu's entry, and the name of the keyboard shortcut in the manifest. */
export const SAVE = 'save-posting';

/** Puts Heed's entry into the context menu of web pages; the browser keeps it from then on. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SAVE,
    title: browser.i18n.getMessage('menuSave'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
