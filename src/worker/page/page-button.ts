import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type ButtonPlace, MOST_HIDDEN } from '../../job/button.ts';
import { Refusal } from '../../job/refusal.ts';
import { Id } from '../../job/text.ts';
import type { Saved } from '../../messages/protocol.ts';
import type { PageTab } from '../../messages/sender.ts';
import { readSettings } from '../../store/read.ts';
import type { Context } from '../context.ts';
import { save } from '../saving/save.ts';
import { captureTab } from '../tab/capture-tab.ts';
import { undoSave } from '../undo.ts';

/** For how long (milliseconds) the button on a page may take back what it saved. */
const UNDO_FOR = 10 * 60_000;
/** How many savings are remembered. */
const MOST = 50;
const KEY = 'saved-by-button';

const SavingsSchema = v.array(v.object({ tab: v.number(), opportunity: Id, at: v.number() }));
type Savings = v.InferOutput<typeof SavingsSchema>;

/** Saves the posting in the tab whose button was clicked. Only what the worker itself reads there is saved, nothing that a page sends. */
export async function savePage(context: Context, tab: PageTab): Promise<Saved | { kind: 'none' }> {
  const captured = await captureTab(tab.id, context);
  if (captured.kind === 'unreadable') throw new Refusal('errorUnreadable');
  if (captured.kind === 'none') return { kind: 'none' };
  const saved = await save(context, captured.posting);
  if (!saved.already) await remember({ tab: tab.id, opportunity: saved.opportunity, at: context.now() });
  return saved;
}

/** Takes back a saving that the button of this very tab made within the last minutes, and no other: a page must not be able to remove anything. */
export async function undoSavePage(context: Context, opportunity: string, tab: PageTab): Promise<void> {
  const now = context.now();
  const saving = (await remembered()).find((one) => one.tab === tab.id && one.opportunity === opportunity);
  if (!saving || Math.abs(now - saving.at) > UNDO_FOR) throw new Refusal('errorUndoTooLate');
  await undoSave(context, opportunity);
}

/** Puts the button, on every page, where the user moved it. */
export async function moveButton(context: Context, place: ButtonPlace): Promise<void> {
  const { button } = await readSettings(await context.db());
  await context.write({ settings: { button: { ...button, place } } });
}

/** Hides the button on the host of that tab, until the settings show it again. */
export async function hideButton(context: Context, { url }: PageTab): Promise<void> {
  const { button } = await readSettings(await context.db());
  const { hostname } = new URL(url);
  if (button.hidden.includes(hostname)) return;
  await context.write({ settings: { button: { ...button, hidden: [...button.hidden, hostname].slice(-MOST_HIDDEN) } } });
}

async function remember(saving: Savings[number]): Promise<void> {
  await browser.storage.session.set({ [KEY]: [saving, ...(await remembered())].slice(0, MOST) });
}

/** Kept for the browser's session, so that it outlives the worker but not the tabs. */
async function remembered(): Promise<Savings> {
  const kept = await browser.storage.session.get(KEY);
  const savings = v.safeParse(SavingsSchema, kept[KEY]);
  return savings.success ? savings.output : [];
}
