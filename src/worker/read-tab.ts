import type { SavedMark, TabReading } from '../messages/protocol.ts';
import { findByAddress } from '../store/read.ts';
import { captureTab } from './capture-tab.ts';
import type { Context } from './context.ts';

/** Reads a tab, and tells whether its posting is saved already. */
export async function readTab(context: Context, tabId: number): Promise<TabReading> {
  const captured = await captureTab(tabId, context);
  if (captured.kind === 'unreadable') return captured;
  if (captured.kind === 'none') return { ...captured, saved: await savedMark(context, [captured.url]) };
  const { posting, url } = captured;
  return { kind: 'posting', posting, saved: await savedMark(context, [posting.url, url]) };
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
