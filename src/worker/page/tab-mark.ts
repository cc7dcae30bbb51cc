import browser from 'webextension-polyfill';
import type { PageMark } from '../../messages/protocol.ts';

/** What stands on the toolbar button of a tab that shows a saved posting. */
const MARK = '✓';

/**
 * Marks the toolbar button of one tab: a tick while it shows a saved posting, in its tooltip where that stands. In every other tab the number of due
 * actions stays; the tick has that number's colour, since a tab's own colour could not be taken back. A tab that loads another page loses its mark by itself.
 */
export async function markTab(tabId: number, mark: PageMark | null): Promise<void> {
  const { action } = browser;
  if (mark) {
    await action.setBadgeText({ tabId, text: MARK });
    await action.setTitle({ tabId, title: words(mark) });
  } else if ((await action.getBadgeText({ tabId })) === MARK) {
    await action.setBadgeText({ tabId, text: null });
    await action.setTitle({ tabId, title: await action.getTitle({}) });
  }
}

function words({ stage, noCalls }: PageMark): string {
  const { getMessage } = browser.i18n;
  const saved =
    stage === 'saved' ? getMessage('notifyTabSaved') : getMessage('notifyTabStage', getMessage(`stage_${stage.replaceAll('-', '_')}`));
  return noCalls ? `${saved}\n${getMessage('notifyTabNoCalls')}` : saved;
}
