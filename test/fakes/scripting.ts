import type { Scripting } from 'webextension-polyfill';

/** What the reader finds in each tab; a tab that is not here cannot be read. */
const pages = new Map<number, unknown>();

/** `scripting`: files run without a result, functions give what the tab's reader found. */
export const fakeScripting = {
  pages,
  async executeScript({ target, func }: Scripting.ScriptInjection): Promise<Scripting.InjectionResult[]> {
    if (!pages.has(target.tabId)) throw new Error('Cannot access contents of the page.');
    return [{ frameId: 0, documentId: 'document', result: func ? structuredClone(pages.get(target.tabId)) : null }];
  },
};
