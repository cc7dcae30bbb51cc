import type { Posting } from '../../job/posting.ts';
import { webAddress } from '../../lib/address.ts';
import { listingAt, listingsOf } from '../../listings/listings-of.ts';
import { newsOf } from '../../listings/news.ts';
import type { AlikeMark, SavedMark, TabReading } from '../../messages/protocol.ts';
import { findByAddress, readAsked, readWhole } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import { appliedQuestion } from '../applied/question.ts';
import type { Context } from '../context.ts';
import { completeAt } from '../saving/complete.ts';
import { findAlike } from '../saving/find-alike.ts';
import { captureTab } from './capture-tab.ts';

/** Reads a tab, and tells whether its posting is saved already, what it says anew, or whether its job is known from elsewhere. One that was saved from a link is completed. */
export async function readTab(context: Context, tabId: number): Promise<TabReading> {
  const captured = await captureTab(tabId, context);
  if (captured.kind === 'unreadable') return captured;
  const { url, confirmation } = captured;
  const posting = captured.kind === 'posting' ? captured.posting : null;
  const addresses = posting?.url ? [posting.url, url] : [url];
  const completed = posting && (await completeAt(context, addresses, posting));
  const saved = await savedMark(context, addresses, posting);
  const question = confirmation && (await appliedQuestion(context, { tab: tabId, url, addresses, confirmation }));
  const asked = question ? { applied: question } : {};
  if (captured.kind === 'none') {
    const { title, hints } = captured;
    return { kind: 'none', title, url, saved, ...(hints && { hints }), ...asked };
  }
  const [alike, employer] = saved
    ? [null, []]
    : await Promise.all([alikeMark(context, captured.posting), readAsked(await context.db(), captured.posting)]);
  const marks = { ...(completed && { completed }), ...(employer.length > 0 && { asked: employer }) };
  return { kind: 'posting', posting: captured.posting, saved, alike, ...marks, ...asked };
}

/** The opportunity known from the first of the addresses that has one. */
async function savedMark(context: Context, addresses: (string | null)[], captured: Posting | null): Promise<SavedMark | null> {
  const db = await context.db();
  for (const address of addresses) {
    const row = address ? await findByAddress(db, address) : null;
    if (!row) continue;
    const { id, stage, posting, asked } = row;
    return { opportunity: id, stage, posting, ...(asked && { asked }), news: captured ? await newsIn(context, row, captured) : [] };
  }
  return null;
}

async function newsIn(context: Context, row: OpportunityRow, captured: Posting): Promise<SavedMark['news']> {
  const whole = await readWhole(await context.db(), row);
  const known = listingAt(listingsOf(whole, row.savedAt), captured.url);
  return newsOf(known?.posting ?? whole.posting, whole.posting, captured);
}

async function alikeMark(context: Context, posting: Posting): Promise<AlikeMark | null> {
  const { alike } = await findAlike(context, posting);
  if (!alike) return null;
  const { id, stage, savedAt } = alike.row;
  return {
    opportunity: id,
    stage,
    savedAt,
    title: alike.whole.posting.title,
    from: webAddress(alike.whole.posting.url)?.hostname.replace(/^www\./, '') ?? null,
  };
}
