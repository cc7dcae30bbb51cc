import browser from 'webextension-polyfill';
import type { Speaker } from '../job/say.ts';
import type { DueCount } from './ledger.ts';
import { tooltip } from './texts.ts';

const DUE = '#2f5d8a';
const OVERDUE = '#b3261e';
/** What fits on a toolbar button. */
const MOST = 99;

/** Shows on the toolbar button how much is due, in another colour where some of it is overdue, and says so in its tooltip. */
export async function showBadge(count: DueCount, speaker: Speaker): Promise<void> {
  const { action } = browser;
  await action.setBadgeBackgroundColor({ color: count.overdue > 0 ? OVERDUE : DUE });
  await action.setBadgeTextColor({ color: '#ffffff' });
  await action.setBadgeText({ text: badgeText(count.due) });
  await action.setTitle({ title: tooltip(count, speaker) });
}

function badgeText(due: number): string {
  if (due === 0) return '';
  return due > MOST ? `${MOST}+` : String(due);
}
