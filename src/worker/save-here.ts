import browser, { type Tabs } from 'webextension-polyfill';
import { webAddress } from '../lib/address.ts';
import type { Saved } from '../messages/protocol.ts';
import { show } from '../remind/notify.ts';
import { LIST, notificationId, opportunityPlace } from '../remind/place.ts';
import { captureTab } from './capture-tab.ts';
import type { Context } from './context.ts';
import { openDesk } from './open-desk.ts';
import { save } from './save.ts';

/**
 * Saves the posting in a tab where no view is open to show the result: after the keyboard shortcut, or from the context menu. A notification
 * says what was saved; a page without a posting opens the form, filled with what is known of the page.
 */
export async function saveHere(context: Context, tab: Tabs.Tab | undefined): Promise<void> {
  const { getMessage } = browser.i18n;
  try {
    if (tab?.id === undefined) return;
    const captured = await captureTab(tab.id, context);
    if (captured.kind === 'posting') return await tell(await save(context, captured.posting));
    const found = captured.kind === 'none' ? captured : { title: '', url: '' };
    const page = { title: found.title || (tab.title ?? ''), url: found.url || (tab.url ?? '') };
    if (webAddress(page.url)) return await openDesk(formPlace(page));
    await show(notificationId(LIST, 'unreadable'), { title: getMessage('notifyUnreadable'), message: getMessage('notifyUnreadableWhy') });
  } catch (error) {
    console.error(error);
    const why = error instanceof Error ? error.message : String(error);
    await show(notificationId(LIST, 'failed'), { title: getMessage('notifyNotSaved'), message: why });
  }
}

function tell({ opportunity, title, employer, already }: Saved): Promise<void> {
  return show(notificationId(opportunityPlace(opportunity), 'saved'), {
    title: browser.i18n.getMessage(already ? 'notifySavedBefore' : 'notifySaved'),
    message: [title, employer].filter(Boolean).join('\n'),
  });
}

const formPlace = ({ url, title }: { url: string; title: string }): string => `#/new?${new URLSearchParams({ url, title })}`;
