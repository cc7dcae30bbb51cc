import { type ReadonlySignal, signal } from '@preact/signals';
import type { Stage } from '../../job/action.ts';
import type { Hints } from '../../job/capture.ts';
import type { Posting } from '../../job/posting.ts';
import type { AppliedQuestion } from '../../messages/protocol.ts';
import { readOpportunityRow } from '../../store/read.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import type { Outside } from './outside.ts';

/** What the popup knows of the page it was opened on. `fresh`: it was saved just now, by this popup. */
export type HereState =
  | { kind: 'looking' }
  | { kind: 'posting'; posting: Posting; saving: boolean; failed: string | null }
  | { kind: 'saved'; opportunity: string; stage: Stage; title: string | null; posting: Posting | null; fresh: boolean }
  | { kind: 'none'; title: string; url: string; hints: Hints | null; failed: string | null }
  | { kind: 'unreadable' }
  | { kind: 'failed'; words: string };

/** One of those states. */
export type StateOf<K extends HereState['kind']> = Extract<HereState, { kind: K }>;

export interface Here {
  state: ReadonlySignal<HereState>;
  /** Where the page confirms that an application was sent: whether it is to be marked; null where there is nothing to ask. */
  question: ReadonlySignal<AppliedQuestion | null>;
  look: () => Promise<void>;
  save: (posting: Posting) => Promise<void>;
  undoSave: () => Promise<void>;
  /** Has it remembered that the question was answered: with the opportunity that was applied for, or with null for none of them. */
  answer: (opportunity: string | null) => Promise<void>;
  /** How the page is built, without a word of what it says. Throws a sentence to show. */
  report: () => Promise<string>;
}

/** The posting on the page of a tab: looked for at once, saved first, taken back afterwards if need be. */
export function createHere(outside: Outside, tab: () => Promise<number | null>): Here {
  const { ask } = outside;
  const state = signal<HereState>({ kind: 'looking' });

  const question = signal<AppliedQuestion | null>(null);

  const look = async () => {
    state.value = { kind: 'looking' };
    try {
      const tabId = await tab();
      state.value = tabId === null ? { kind: 'unreadable' } : await lookAt(tabId);
    } catch (error) {
      state.value = { kind: 'failed', words: sentenceOf(error) };
    }
  };
  const lookAt = async (tabId: number): Promise<HereState> => {
    const reading = await ask('read-tab', { tabId });
    if (reading.kind === 'unreadable') return reading;
    question.value = reading.applied ?? null;
    const posting = reading.kind === 'posting' ? reading.posting : null;
    const title = reading.kind === 'posting' ? reading.posting.title : reading.title;
    if (reading.saved) return { kind: 'saved', ...reading.saved, title, posting, fresh: false };
    if (reading.kind === 'posting') return { kind: 'posting', posting: reading.posting, saving: false, failed: null };
    return { kind: 'none', title: reading.title, url: reading.url, hints: reading.hints ?? null, failed: null };
  };

  const save = async (posting: Posting) => {
    const before = state.value;
    if (before.kind === 'posting') {
      if (before.saving) return;
      state.value = { ...before, saving: true, failed: null };
    }
    try {
      const { opportunity, already } = await ask('save', { posting });
      if (already) await look();
      else state.value = { kind: 'saved', opportunity, stage: 'saved', title: posting.title, posting, fresh: true };
    } catch (error) {
      const failed = sentenceOf(error);
      state.value = before.kind === 'posting' || before.kind === 'none' ? { ...before, failed } : { kind: 'failed', words: failed };
    }
  };

  const undoSave = async () => {
    const saved = state.value;
    if (saved.kind !== 'saved') return;
    try {
      await ask('undo-save', { opportunity: saved.opportunity });
      await look();
    } catch (error) {
      state.value = { kind: 'failed', words: sentenceOf(error) };
    }
  };

  const answer = async (opportunity: string | null) => {
    const asked = question.value;
    if (!asked) return;
    question.value = null;
    const job = asked.jobs.find((one) => one.opportunity === opportunity);
    if (job && state.value.kind === 'none')
      state.value = { kind: 'saved', opportunity: job.opportunity, stage: 'applied', title: job.title, posting: null, fresh: false };
    // That it is remembered is a kindness: if it fails, it is asked again.
    await ask('answer-applied', { page: asked.page, opportunities: asked.jobs.map((one) => one.opportunity) }).catch(() => undefined);
  };

  const report = async () => {
    const tabId = await tab();
    if (tabId === null) throw new Error('no tab');
    return (await ask('report-tab', { tabId })).report;
  };

  // What was saved may be applied for, or taken back, while the popup is open.
  const follow = async () => {
    const { value } = state;
    if (value.kind !== 'saved') return;
    const row = await readOpportunityRow(await outside.db(), value.opportunity);
    const now = state.value;
    if (row?.stage === 'removed') return look();
    if (row && now.kind === 'saved' && now.opportunity === row.id && now.stage !== row.stage) state.value = { ...now, stage: row.stage };
  };
  // A failure to read is told by the list below, which reads the same database.
  outside.onChange(() => void follow().catch(() => undefined));

  void look();
  return { state, question, look, save, undoSave, answer, report };
}
