import { type ReadonlySignal, signal } from '@preact/signals';
import type { Stage } from '../../job/action.ts';
import type { Hints } from '../../job/capture.ts';
import type { Employer } from '../../job/employer.ts';
import type { Posting } from '../../job/posting.ts';
import type { AlikeMark, AppliedQuestion, SavedMark } from '../../messages/protocol.ts';
import { readOpportunityRow } from '../../store/read.ts';
import type { Facts } from '../words/posting-words.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import type { Outside } from './outside.ts';

/**
 * What the popup knows of the page it was opened on. `asked`: what the posting's employer asks of all applicants. `alike`: the job is known from elsewhere. `fresh`: it was saved just now, by this popup; `joined`: as that
 * listing of an opportunity that was there. `captured`: what the page says, where that differs from what is saved in the fields `news`. `completed`: it had been saved from a
 * link, and has just been completed from its page.
 */
export type HereState =
  | { kind: 'looking' }
  | { kind: 'posting'; posting: Posting; asked?: Employer[] | undefined; alike: AlikeMark | null; saving: boolean; failed: string | null }
  | {
      kind: 'saved';
      opportunity: string;
      stage: Stage;
      posting: Facts;
      asked?: Employer[] | undefined;
      fresh: boolean;
      joined: string | null;
      news: SavedMark['news'];
      captured: Posting | null;
      completed?: true;
    }
  | { kind: 'none'; title: string; url: string; hints: Hints | null; failed: string | null }
  | { kind: 'unreadable' }
  | { kind: 'failed'; words: string };

/** One of those states. */
export type StateOf<K extends HereState['kind']> = Extract<HereState, { kind: K }>;

/** A saved posting of whose page nothing new is known. */
const nothingNew = { kind: 'saved', joined: null, news: [], captured: null } satisfies Partial<StateOf<'saved'>>;

export interface Here {
  state: ReadonlySignal<HereState>;
  /** Where the page confirms that an application was sent: whether it is to be marked; null where there is nothing to ask. */
  question: ReadonlySignal<AppliedQuestion | null>;
  look: () => Promise<void>;
  /** The tab's page was loaded, or its address changed: what it shows now takes the place of what it showed, once it shows something else. */
  follow: () => Promise<void>;
  /** `apart`: although its job is known from elsewhere, as another one. */
  save: (posting: Posting, apart?: boolean) => Promise<void>;
  undoSave: () => Promise<void>;
  /** Has it remembered that the question was answered: with the opportunity that was applied for, or with null for none of them. */
  answer: (opportunity: string | null) => Promise<void>;
  /** How the page is built, without a word of what it says. Throws a sentence to show. */
  report: () => Promise<string>;
  /** What was joined just now is another job after all. */
  separate: () => Promise<void>;
}

/** When a page that navigates by itself is read after its address changed (milliseconds, each after the one before): its text comes later than its address. */
const RESTS = [300, 600, 1_200];

/** Whether two states are of one posting: a page may give itself another address, and what was saved just now can still be taken back. */
function isOne(before: HereState, now: HereState): boolean {
  if (before.kind === 'saved' && now.kind === 'saved') return before.opportunity === now.opportunity;
  const [one, other] = [before, now].map((state) => (state.kind === 'posting' ? state.posting : null));
  return !!one && !!other && one.title === other.title && one.description === other.description;
}

/** The posting on the page of a tab: looked for at once, saved first, taken back afterwards if need be. */
export function createHere(outside: Outside, tab: () => Promise<number | null>): Here {
  const { ask } = outside;
  const state = signal<HereState>({ kind: 'looking' });

  const question = signal<AppliedQuestion | null>(null);

  const look = async () => {
    state.value = { kind: 'looking' };
    try {
      state.value = await lookAt(await tab());
    } catch (error) {
      state.value = { kind: 'failed', words: sentenceOf(error) };
    }
  };
  const lookAt = async (tabId: number | null): Promise<HereState> => {
    if (tabId === null) return { kind: 'unreadable' };
    const reading = await ask('read-tab', { tabId });
    if (reading.kind === 'unreadable') return reading;
    question.value = reading.applied ?? null;
    const posting = reading.kind === 'posting' ? reading.posting : null;
    const completed = reading.kind === 'posting' && reading.completed ? { completed: true as const } : {};
    if (reading.saved) return { kind: 'saved', ...reading.saved, fresh: false, joined: null, captured: posting, ...completed };
    if (reading.kind === 'posting')
      return { kind: 'posting', posting: reading.posting, asked: reading.asked, alike: reading.alike ?? null, saving: false, failed: null };
    return { kind: 'none', title: reading.title, url: reading.url, hints: reading.hints ?? null, failed: null };
  };

  let rounds = 0;
  const follow = async () => {
    const round = ++rounds;
    for (const rest of RESTS) {
      await new Promise((resolve) => setTimeout(resolve, rest));
      if (round !== rounds) return;
      const before = state.value;
      // What the user does comes first.
      if (before.kind === 'posting' && before.saving) return;
      const now = await lookAt(await tab());
      if (round !== rounds || state.value !== before) return;
      if (!isOne(before, now)) state.value = now;
    }
  };

  const save = async (posting: Posting, apart = false) => {
    const before = state.value;
    if (before.kind === 'posting') {
      if (before.saving) return;
      state.value = { ...before, posting, saving: true, failed: null };
    }
    try {
      const { opportunity, already, joined } = await ask('save', { posting, ...(apart ? { apart } : {}) });
      if (already && !joined) await look();
      else {
        const row = joined ? await readOpportunityRow(await outside.db(), opportunity) : null;
        const { stage = 'saved', posting: kept = posting } = row ?? {};
        state.value = {
          ...nothingNew,
          opportunity,
          stage,
          posting: kept,
          asked: row ? row.asked : before.kind === 'posting' ? before.asked : [],
          fresh: true,
          joined: joined?.listing ?? null,
        };
      }
    } catch (error) {
      const failed = sentenceOf(error);
      if (before.kind === 'posting') state.value = { ...before, posting, failed };
      else state.value = before.kind === 'none' ? { ...before, failed } : { kind: 'failed', words: failed };
    }
  };

  /** Does something with what is saved, and looks again. */
  const withSaved = async (work: (saved: StateOf<'saved'>) => Promise<unknown>) => {
    const saved = state.value;
    if (saved.kind !== 'saved') return;
    try {
      await work(saved);
      await look();
    } catch (error) {
      state.value = { kind: 'failed', words: sentenceOf(error) };
    }
  };
  const undoSave = () =>
    withSaved(({ opportunity, joined }) =>
      joined === null ? ask('undo-save', { opportunity }) : ask('take-apart', { opportunity, listing: joined, keep: false }),
    );
  const separate = () =>
    withSaved(({ opportunity, joined }) => (joined === null ? look() : ask('take-apart', { opportunity, listing: joined, keep: true })));

  const answer = async (opportunity: string | null) => {
    const asked = question.value;
    if (!asked) return;
    question.value = null;
    const job = asked.jobs.find((one) => one.opportunity === opportunity);
    const row = job && state.value.kind === 'none' ? await readOpportunityRow(await outside.db(), job.opportunity) : null;
    if (row) state.value = { ...nothingNew, opportunity: row.id, stage: 'applied', posting: row.posting, asked: row.asked, fresh: false };
    // That it is remembered is a kindness: if it fails, it is asked again.
    await ask('answer-applied', { page: asked.page, opportunities: asked.jobs.map((one) => one.opportunity) }).catch(() => undefined);
  };

  const report = async () => {
    const tabId = await tab();
    if (tabId === null) throw new Error('no tab');
    return (await ask('report-tab', { tabId })).report;
  };

  // What was saved may be applied for, corrected, or taken back, while the popup is open.
  const restand = async () => {
    const { value } = state;
    if (value.kind !== 'saved') return;
    const row = await readOpportunityRow(await outside.db(), value.opportunity);
    const now = state.value;
    if (row?.stage === 'removed') return look();
    if (row && now.kind === 'saved' && now.opportunity === row.id)
      state.value = { ...now, stage: row.stage, posting: row.posting, asked: row.asked };
  };
  // A failure to read is told by the list below, which reads the same database.
  outside.onChange(() => void restand().catch(() => undefined));

  void look();
  return { state, question, look, follow, save, undoSave, separate, answer, report };
}
