import type { Menus, Tabs } from 'webextension-polyfill';
import { emptyPosting } from '../../job/blank-posting.ts';
import { LINK } from '../../job/complete.ts';
import { webAddress } from '../../lib/address.ts';
import type { Context } from '../context.ts';
import { linkInTab } from '../tab/link-in-tab.ts';
import { tell, tellFailure, tellUnreadable } from '../tell.ts';
import { save } from './save.ts';

/**
 * Saves the posting behind a link, from the context menu: its address and what the link says. Nothing is fetched; when the user opens the page and clicks Heed
 * there, the rest is read.
 */
export async function saveLink(
  context: Context,
  { linkUrl, linkText, frameId = 0 }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  try {
    const address = webAddress(linkUrl);
    if (!address) return await tellUnreadable();
    const found = tab?.id === undefined ? null : await linkInTab(context, tab.id, frameId, address.href);
    const title = found?.title || linkText?.trim() || address.hostname;
    const saved = await save(context, emptyPosting(title, found?.url ?? address.href, LINK));
    await tell(saved.already ? 'notifySavedBefore' : 'notifyLinkSaved', saved);
  } catch (error) {
    await tellFailure(error);
  }
}
