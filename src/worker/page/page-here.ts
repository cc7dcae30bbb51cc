import type { ButtonSettings } from '../../job/button.ts';
import { heldInstructions } from '../../job/instructions.ts';
import type { PageHere } from '../../messages/protocol.ts';
import type { PageTab } from '../../messages/sender.ts';
import { savedAddress } from '../../sites/matches.ts';
import { findByAddress, readSettings } from '../../store/read.ts';
import type { OpportunityRow } from '../../store/rows.ts';
import type { Context } from '../context.ts';
import { openDesk } from '../open-desk.ts';
import { captureTab } from '../tab/capture-tab.ts';
import { markTab } from './tab-mark.ts';

/**
 * Tells a page whether it is saved, and whether it may show the button; marks the toolbar button of its tab. The address is the one that the browser
 * vouches for, never one that the page names: it could ask for others. Nothing of the page is read.
 */
export async function here(context: Context, { id, url }: PageTab): Promise<PageHere> {
  const [row, { button }] = await Promise.all([savedAt(context, url), context.db().then(readSettings)]);
  const saved = row && { stage: row.stage, noCalls: heldInstructions(row.posting, row.asked).calls === 'forbidden' };
  await markTab(id, saved);
  return { address: savedAddress(url), place: isWanted(button, url) ? button.place : null, saved };
}

/** Reads the page of a tab, to tell whether it is a posting; nothing of it is kept. */
export async function lookHere(context: Context, { id }: PageTab): Promise<{ posting: boolean }> {
  const { kind } = await captureTab(id, context, { unasked: true });
  return { posting: kind === 'posting' };
}

/** Shows on the desk what was saved of a tab's page. */
export async function openSaved(context: Context, { url }: PageTab): Promise<void> {
  const row = await savedAt(context, url);
  await openDesk(row ? `#/opportunity/${row.id}` : '#/');
}

async function savedAt({ db }: Context, url: string): Promise<OpportunityRow | null> {
  const address = savedAddress(url);
  return address === null ? null : findByAddress(await db(), address);
}

const isWanted = ({ on, hidden }: ButtonSettings, url: string): boolean => on && !hidden.includes(new URL(url).hostname);
