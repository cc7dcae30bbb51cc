import browser from 'webextension-polyfill';
import type { PageTab } from '../../messages/sender.ts';
import { boardPosting, hasButton } from '../../sites/matches.ts';
import type { Context } from '../context.ts';
import { lookHere } from './page-here.ts';

/**
 * Brings the button's `script` (a path within the extension) into a tab whose page is a posting: on the boards with the button by its address, which the browser
 * vouches for; on other sites, where only the user's permission lets a page ask, by reading it as well. A page that is gone meanwhile needs none.
 */
export async function sendButton(context: Context, tab: PageTab, script: string): Promise<{ posting: boolean }> {
  // A page that has just changed its address may be quicker than what the browser said of it with the message.
  const { url = tab.url } = await browser.tabs.get(tab.id).catch(() => tab);
  const posting = boardPosting(url) !== null || (!hasButton(url) && (await lookHere(context, tab)).posting);
  if (!posting) return { posting };
  const sent = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [script] }).then(
    () => true,
    () => false,
  );
  return { posting: sent };
}
