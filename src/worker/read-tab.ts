import type { SavedMark, TabReading } from '../messages/protocol.ts';
import { findByAddress } from '../store/read.ts';
import { appliedQuestion } from './applied/question.ts';
import { captureTab } from './capture-tab.ts';
import type { Context } from './context.ts';

/** Reads a tab, and tells whether its posting is saved already. */
export async function readTab(context: Context, tabId: number): Promise<TabReading> {
  const captured = await captureTab(tabId, context);
  if (captured.kind === 'unreadable') return captured;
  const { url, confirmation } = captured;
  const addresses = captured.kind === 'posting' && captured.posting.url ? [captured.posting.url, url] : [url];
  const saved = await savedMark(context, addresses);
  const question = confirmation && (await appliedQuestion(context, { tab: tabId, url, addresses, confirmation }));
  const asked = question ? { applied: question } : {};
  if (captured.kind === 'posting') return { kind: 'posting', posting: captured.posting, saved, ...asked };
  const { title, hints } = captured;
  return { kind: 'none', title, url, saved, ...(hints && { hints }), ...asked };
}

/** The opportunity saved from the first of the addresses that has one. */
async function savedMark(context: Context, addresses: (string | null)[]): Promise<SavedMark | null> {
  const db = await context.db();
  for (const address of addresses) {
    const row = address ? await findByAddress(db, address) : undefined;
    if (row) return { opportunity: row.id, stage: row.stage };
  }
  return null;
}
