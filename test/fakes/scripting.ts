import type { Scripting } from 'webextension-polyfill';

/** What the reader finds in each tab; a tab that is not here cannot be read. */
const pages = new Map<number, unknown>();

/** What it finds in the frames of a tab's page. */
const frames = new Map<number, unknown[]>();

/** The content scripts that are registered beside the manifest's. */
const registered = new Map<string, Scripting.RegisteredContentScript>();

/** `scripting`: files run without a result, functions give what the tab's reader found. */
export const fakeScripting = {
  pages,
  frames,
  registered,
  async registerContentScripts(scripts: Scripting.RegisteredContentScript[]): Promise<void> {
    for (const script of scripts) {
      if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      registered.set(script.id, script);
    }
  },
  async unregisterContentScripts({ ids = [] }: Scripting.ContentScriptFilter): Promise<void> {
    for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
  },
  async getRegisteredContentScripts({ ids = [] }: Scripting.ContentScriptFilter): Promise<Scripting.RegisteredContentScript[]> {
    return [...registered.values()].filter(({ id }) => ids.includes(id));
  },
  async executeScript({ target, func }: Scripting.ScriptInjection): Promise<Scripting.InjectionResult[]> {
    if (!pages.has(target.tabId)) throw new Error('Cannot access contents of the page.');
    const found = [pages.get(target.tabId), ...(target.allFrames ? (frames.get(target.tabId) ?? []) : [])];
    return found.map((page, frameId) => ({ frameId, documentId: `document ${frameId}`, result: func ? structuredClone(page) : null }));
  },
};
