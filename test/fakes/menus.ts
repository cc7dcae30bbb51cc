import type { Menus } from 'webextension-polyfill';
import { FakeEvent } from './event.ts';

const entries = new Map<string | undefined, Menus.CreateCreatePropertiesType>();

/** `contextMenus`: an id may be there only once, as in the real ones. */
export const fakeMenus = {
  entries,
  onClicked: new FakeEvent(),
  create(entry: Menus.CreateCreatePropertiesType): void {
    if (entries.has(entry.id)) throw new Error(`Cannot create item with duplicate id ${entry.id}`);
    entries.set(entry.id, entry);
  },
  async removeAll(): Promise<void> {
    entries.clear();
  },
};
