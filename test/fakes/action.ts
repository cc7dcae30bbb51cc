import { fakeBrowser } from '@webext-core/fake-browser';

interface Of {
  tabId?: number;
}
const { action } = fakeBrowser;
const texts = new Map<number, string>();
const titles = new Map<number, string>();

/** Keeps a tab's own value, or with null forgets it, as browsers do. */
function keep(kept: Map<number, string>, tabId: number, value: string | null | undefined): void {
  if (value === null || value === undefined) kept.delete(tabId);
  else kept.set(tabId, value);
}

/** `action`, on which a tab has the text and title of all tabs until it has its own. */
export const fakeAction = {
  ...action,
  /** Every tab was closed. */
  forgetTabs(): void {
    texts.clear();
    titles.clear();
  },
  setBadgeText: async ({ tabId, text }: Of & { text?: string | null }): Promise<void> =>
    tabId === undefined ? action.setBadgeText({ text: text ?? '' }) : keep(texts, tabId, text),
  getBadgeText: async ({ tabId }: Of): Promise<string> => texts.get(tabId ?? -1) ?? action.getBadgeText({}),
  setTitle: async ({ tabId, title }: Of & { title: string }): Promise<void> =>
    tabId === undefined ? action.setTitle({ title }) : keep(titles, tabId, title),
  getTitle: async ({ tabId }: Of): Promise<string> => titles.get(tabId ?? -1) ?? action.getTitle({}),
};
