import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { noInstructions, type Posting } from '../../job/posting.ts';
import { LIMITS } from '../../job/text.ts';
import { cut } from '../../lib/text.ts';
import type { Saved } from '../../messages/protocol.ts';
import { enrich } from '../../reading/enrich.ts';
import { readOpportunity } from '../../store/read.ts';
import type { Context } from '../context.ts';
import { stamp } from '../entries.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { writeWithPeople } from '../saving/people-of.ts';
import { save } from '../saving/save.ts';
import { captureTab } from '../tab/capture-tab.ts';
import { knownInTab } from '../tab/known-in-tab.ts';
import { tell, tellFailure, tellNothingToAddTo, tellUnreadable } from '../tell.ts';
import { keepForEmployer } from './employer-asks.ts';

/** As what a selected text may be added to a posting; `employer`: as an instruction that holds for all postings of its employer. */
export const PARTS = ['note', 'contact', 'instruction', 'employer'] as const;
export type Part = (typeof PARTS)[number];

/**
 * Adds the text that the user selected to the posting of the tab, from the context menu: as a note, a contact or an instruction. The posting is saved first if
 * need be; a notification says what was done. Where Heed finds no contact or instruction in the text, it is kept as a note, and that is said.
 */
export async function addSelection(
  context: Context,
  part: Part,
  { selectionText, frameId = 0 }: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  try {
    if (tab?.id === undefined) return;
    const text = cut(((await selectionIn(tab.id, frameId)) || selectionText || '').trim(), LIMITS.text);
    if (part === 'employer' && text !== '') return await keepForEmployer(context, tab.id, text);
    const target = await targetIn(context, tab.id);
    if (target === 'unreadable') return await tellUnreadable();
    if (target === null || text === '' || part === 'employer') return await tellNothingToAddTo();
    const done = part === 'note' ? false : await addTo(context, target.opportunity, part, text);
    if (!done)
      await context.write({ entries: [{ ...stamp(context.now()), kind: 'note', opportunity: target.opportunity, people: [], text }] });
    await tell(done ? ADDED[part] : part === 'note' ? ADDED.note : 'notifyKeptAsNote', target, cut(text, 200));
  } catch (error) {
    await tellFailure(error);
  }
}

const ADDED: Record<Exclude<Part, 'employer'>, string> = {
  note: 'notifyNoteAdded',
  contact: 'notifyContactAdded',
  instruction: 'notifyInstructionAdded',
};

/** The opportunity of the tab: that of the posting it shows, saved now if it was not; else the one whose posting it showed before, on the same site. */
async function targetIn(context: Context, tab: number): Promise<Saved | 'unreadable' | null> {
  const captured = await captureTab(tab, context);
  if (captured.kind === 'unreadable') return 'unreadable';
  if (captured.kind === 'posting') return save(context, captured.posting);
  const row = await knownInTab(context, tab, captured.url);
  return row && { opportunity: row.id, title: row.posting.title, employer: row.posting.hiringOrganization.name, already: true };
}

/** Reads a contact or an instruction in the text and adds it. Tells whether there was one. */
function addTo(context: Context, id: string, part: 'contact' | 'instruction', text: string): Promise<boolean> {
  return oneAtATime(async () => {
    const known = await readOpportunity(await context.db(), id);
    if (!known) return false;
    const { opportunity } = known;
    const posting = part === 'contact' ? withContact(opportunity.posting, text) : withInstruction(opportunity.posting, text);
    if (!posting) return false;
    await writeWithPeople(context, { ...opportunity, posting });
    return true;
  });
}

/** A name and nothing else, of two to five words. */
const NAME = /^\p{Lu}[\p{L}'’.-]*(\s+\p{L}[\p{L}'’.-]*){1,4}$/u;

function withContact(posting: Posting, text: string): Posting | null {
  const read = enrich({ ...posting, description: text, provenance: {} }).applicationContacts;
  const found = JSON.stringify(read) !== JSON.stringify(posting.applicationContacts);
  if (!found && !NAME.test(text)) return null;
  const applicationContacts = found ? read : [...posting.applicationContacts, { name: cut(text, LIMITS.line) }].slice(0, LIMITS.list);
  return { ...posting, applicationContacts, provenance: { ...posting.provenance, applicationContacts: 'user' } };
}

/** What the text forbids or invites holds; what it says nothing of stays as it was. */
function withInstruction(posting: Posting, text: string): Posting | null {
  const { instructions: before } = posting;
  const { instructions: read } = enrich({ ...posting, description: text, instructions: noInstructions(), provenance: {} });
  if (read.quotes.length === 0) return null;
  const instructions = {
    ...before,
    calls: read.calls ?? before.calls,
    email: read.email ?? before.email,
    followUp: read.followUp ?? before.followUp,
    shortlistOnly: read.shortlistOnly || before.shortlistOnly,
    quotes: [...before.quotes, ...read.quotes].slice(0, LIMITS.list),
  };
  return { ...posting, instructions, provenance: { ...posting.provenance, instructions: 'user' } };
}

/** The selected text with its lines, which the menu's event leaves out; undefined where the page cannot be read. */
async function selectionIn(tabId: number, frame: number): Promise<string | undefined> {
  const read = { target: { tabId, frameIds: [frame] }, func: () => Document.prototype.getSelection.call(document)?.toString() };
  const [page] = await browser.scripting.executeScript(read).catch(() => []);
  return typeof page?.result === 'string' ? page.result : undefined;
}
