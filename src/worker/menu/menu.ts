import browser, { type Menus } from 'webextension-polyfill';
import { PARTS, type Part } from './add-selection.ts';

/** The id of the context menu's entry for a page, and the name of the keyboard shortcut in the manifest. */
export const SAVE = 'save-posting';
/** The id of the entry for a link. */
export const SAVE_LINK = 'save-link';

const ADD = 'add-';
const TITLES: Record<Part, string> = {
  note: 'menuAddNote',
  contact: 'menuAddContact',
  instruction: 'menuAddInstruction',
  employer: 'menuAddEmployer',
};

/** As what an entry adds the selected text, or null where it does something else. */
export const partOf = (id: string | number): Part | null => PARTS.find((part) => id === ADD + part) ?? null;

/** Puts Heed's entries into the context menu of web pages; the browser keeps them from then on. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const entries: [id: string, title: string, contexts: Menus.ContextType[]][] = [
    [SAVE, 'menuSave', ['page', 'selection']],
    [SAVE_LINK, 'menuSaveLink', ['link']],
    ...PARTS.map((part): [string, string, Menus.ContextType[]] => [ADD + part, TITLES[part], ['selection']]),
  ];
  for (const [id, title, contexts] of entries)
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts,
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
      ...(id === SAVE_LINK && { targetUrlPatterns: ['http://*/*', 'https://*/*'] }),
    });
}
