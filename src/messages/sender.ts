import browser, { type Runtime, type Tabs } from 'webextension-polyfill';

/** A tab in which a content script of Heed runs, and the address of its page. */
export type PageTab = Tabs.Tab & { id: number; url: string };

/** Who sent a message: one of Heed's own pages, Heed's content script in a tab, or somebody to whom the worker does not listen. */
export type Origin = { kind: 'view' } | { kind: 'page'; tab: PageTab } | { kind: 'stranger' };

const STRANGER: Origin = { kind: 'stranger' };

/**
 * Tells by what the browser itself vouches for (never by the message) who sent it. A content script shares its process with a hostile page,
 * so it counts as a page whatever it claims; frames count as strangers, since an advertisement beside a posting is one.
 */
export function originOf(sender: Runtime.MessageSender): Origin {
  const { id, url = '', tab, frameId = 0 } = sender;
  if (id !== browser.runtime.id || frameId !== 0) return STRANGER;
  const own = browser.runtime.getURL('');
  // Chrome tells the origin too, and is surer of it than of the address.
  const { origin } = sender as { origin?: string };
  if (url.startsWith(own)) return origin === undefined || `${origin}/` === own ? { kind: 'view' } : STRANGER;
  // A page that changes its address without loading keeps the one of the message; the tab's is that of now.
  return /^https?:\/\//.test(url) && tab?.id !== undefined ? { kind: 'page', tab: { ...tab, id: tab.id, url: tab.url ?? url } } : STRANGER;
}
