import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageTab } from '../../messages/sender.ts';
import { show } from '../../remind/notify.ts';
import { notificationId, opportunityPlace } from '../../remind/place.ts';
import type { Context } from '../context.ts';
import { sessionList } from '../session-list.ts';
import { captureTab } from '../tab/capture-tab.ts';
import { appliedQuestion } from './question.ts';

/** Of which pages the user was told: the popup asks, the notification only says that it does. */
const told = sessionList('told-of-confirmations', v.string(), 100);

/**
 * A content script says that its page may confirm an application. The worker reads the page itself; where it does confirm, and one saved opportunity is
 * certainly meant, a notification asks, once for a page. The page is told nothing, and nothing is marked: a click leads to the opportunity, the popup asks.
 */
export async function confirmationSeen(context: Context, { id: tab }: PageTab): Promise<void> {
  const captured = await captureTab(tab, context, { unasked: true });
  if (captured.kind === 'unreadable' || !captured.confirmation) return;
  const { url, confirmation } = captured;
  const addresses = captured.kind === 'posting' && captured.posting.url ? [captured.posting.url, url] : [url];
  const question = await appliedQuestion(context, { tab, url, addresses, confirmation });
  const [job] = question?.jobs ?? [];
  if (!question?.certain || !job || !(await isFirst(`${question.page} ${job.opportunity}`))) return;
  const { getMessage } = browser.i18n;
  await show(notificationId(opportunityPlace(job.opportunity), 'applied'), {
    title: getMessage('notifyApplied'),
    message: [[job.title, job.employer].filter(Boolean).join(' · '), getMessage('notifyAppliedHow')].join('\n'),
  });
}

/** Notes that the user was told; whether this is the first time. */
async function isFirst(what: string): Promise<boolean> {
  let first = false;
  await told.change((known) => {
    first = !known.includes(what);
    return first ? [what, ...known] : known;
  });
  return first;
}
