import * as v from 'valibot';
import { type ButtonPlace, MOST_HIDDEN } from '../../job/button.ts';
import { Refusal } from '../../job/refusal.ts';
import { Id } from '../../job/text.ts';
import type { Saved } from '../../messages/protocol.ts';
import type { PageTab } from '../../messages/sender.ts';
import { readSettings } from '../../store/read.ts';
import type { Context } from '../context.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { save } from '../saving/save.ts';
import { sessionList } from '../session-list.ts';
import { captureTab } from '../tab/capture-tab.ts';
import { undoSave } from '../undo.ts';

/** For how long (milliseconds) the button on a page may take back what it saved. */
const UNDO_FOR = 10 * 60_000;
/** What the button saved, and in which tab. */
const savings = sessionList('saved-by-button', v.object({ tab: v.number(), opportunity: Id, at: v.number() }), 50);

/** Saves the posting in the tab whose button was clicked. Only what the worker itself reads there is saved, nothing that a page sends. */
export async function savePage(context: Context, tab: PageTab): Promise<Saved | { kind: 'none' }> {
  const captured = await captureTab(tab.id, context);
  if (captured.kind === 'unreadable') throw new Refusal('errorUnreadable');
  if (captured.kind === 'none') return { kind: 'none' };
  const saved = await save(context, captured.posting);
  const saving = { tab: tab.id, opportunity: saved.opportunity, at: context.now() };
  if (!saved.already) await savings.change((known) => [saving, ...known]);
  return saved;
}

/** Takes back a saving that the button of this very tab made within the last minutes, and no other: a page must not be able to remove anything. */
export async function undoSavePage(context: Context, opportunity: string, tab: PageTab): Promise<void> {
  const now = context.now();
  const saving = (await savings.read()).find((one) => one.tab === tab.id && one.opportunity === opportunity);
  if (!saving || Math.abs(now - saving.at) > UNDO_FOR) throw new Refusal('errorUndoTooLate');
  await undoSave(context, opportunity);
}

/** Puts the button, on every page, where the user moved it. */
export function moveButton(context: Context, place: ButtonPlace): Promise<void> {
  return oneAtATime(async () => {
    const { button } = await readSettings(await context.db());
    await context.write({ settings: { button: { ...button, place } } });
  });
}

/** Hides the button on the host of that tab, until the settings show it again. */
export function hideButton(context: Context, { url }: PageTab): Promise<void> {
  return oneAtATime(async () => {
    const { button } = await readSettings(await context.db());
    const { hostname } = new URL(url);
    if (button.hidden.includes(hostname)) return;
    await context.write({ settings: { button: { ...button, hidden: [...button.hidden, hostname].slice(-MOST_HIDDEN) } } });
  });
}
