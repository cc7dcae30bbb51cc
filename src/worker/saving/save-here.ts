import type { Tabs } from 'webextension-polyfill';
import { webAddress } from '../../lib/address.ts';
import type { Context } from '../context.ts';
import { openDesk } from '../open-desk.ts';
import { captureTab } from '../tab/capture-tab.ts';
import { tell, tellFailure, tellUnreadable } from '../tell.ts';
import { save } from './save.ts';

/**
 * Saves the posting in a tab where no view is open to show the result: after the keyboard shortcut, or from the context menu. A notification
 * says what was saved; a page without a posting opens the form, filled with what is known of the page.
 */
export async function saveHere(context: Context, tab: Tabs.Tab | undefined): Promise<void> {
  try {
    if (tab?.id === undefined) return;
    const captured = await captureTab(tab.id, context);
    if (captured.kind === 'posting') {
      const saved = await save(context, captured.posting);
      return await tell(saved.already ? 'notifySavedBefore' : 'notifySaved', saved);
    }
    const found = captured.kind === 'none' ? captured : { title: '', url: '' };
    const page = { title: found.title || (tab.title ?? ''), url: found.url || (tab.url ?? '') };
    if (webAddress(page.url)) return await openDesk(formPlace(page));
    await tellUnreadable();
  } catch (error) {
    await tellFailure(error);
  }
}

const formPlace = ({ url, title }: { url: string; title: string }): string => `#/new?${new URLSearchParams({ url, title })}`;
