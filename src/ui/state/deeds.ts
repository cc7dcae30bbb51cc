import { type ReadonlySignal, signal } from '@preact/signals';
import type { Employer } from '../../job/employer.ts';
import type { Opportunity } from '../../job/opportunity.ts';
import type { Posting } from '../../job/posting.ts';
import { Refusal } from '../../job/refusal.ts';
import { Refused } from '../../messages/ask.ts';
import type { Change, SnoozeChoice } from '../../messages/protocol.ts';
import { readOpportunity } from '../../store/read.ts';
import type { ActionRow } from '../../store/rows.ts';
import { same } from '../../store/same.ts';
import { type Completion, entryOf } from '../words/completion.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import { t, tOf } from '../words/t.ts';
import type { Outside } from './outside.ts';

/** What was done last, in words, and how to take it back; or why it could not be done. */
export interface Report {
  tone: 'done' | 'error';
  words: string;
  undo: (() => Promise<unknown>) | null;
  /** The disk is full: whoever has no second copy of their data wants one now. */
  full?: boolean;
}

/** What can be said of an action in a list. `until` is in epoch milliseconds. */
export interface ActionDeeds {
  complete: (action: ActionRow, done: Completion) => void;
  snooze: (action: ActionRow, until: number) => void;
  skip: (action: ActionRow) => void;
  /** Until when something can be put off now. */
  snoozes: () => Promise<SnoozeChoice[]>;
  /** Chooses the milder reading of "no calls" for the action's opportunity, under which it may be written to. */
  writtenOnly: (action: ActionRow) => void;
}

/** All that a view can have done, one at a time, each with its undo. */
export interface Deeds extends ActionDeeds {
  report: ReadonlySignal<Report | null>;
  /** Does something that tells what it did. Resolves to whether it could; the report says so either way. */
  run: (work: () => Promise<Omit<Report, 'tone'>>) => Promise<boolean>;
  /** Has the worker write a change; its entries can be undone. */
  write: (words: string, change: Change) => Promise<boolean>;
  /** Has the worker write other facts of an opportunity; undone, it has those from before. Its text is kept where `posting.description` is null. */
  amend: (words: string, opportunity: string, amended: (before: Opportunity) => Opportunity) => Promise<boolean>;
  /** Has the worker take over what a saved posting's page says now; undone, the opportunity is as it was. */
  renew: (opportunity: string, captured: Posting) => Promise<boolean>;
  /** Has the worker make another opportunity the same job; undone, they are two again. */
  join: (opportunity: string, other: string) => Promise<boolean>;
  /** Has the worker make a listing an opportunity of its own. */
  takeApart: (opportunity: string, listing: string) => Promise<boolean>;
  /** Has what was learned of an employer hold for all its postings from now on. */
  keepForEmployer: (words: string, learned: Pick<Employer, 'name' | 'instructions' | 'source'>) => Promise<boolean>;
  /** Writes what an employer asks anew; undone, it asks what it did before. */
  amendEmployer: (words: string, now: Employer, before: Employer) => Promise<boolean>;
  /** What an employer was said to ask does not hold after all. */
  forgetEmployer: (words: string, employer: Employer) => Promise<boolean>;
  /** Notes that an opportunity was applied for, now and online, as most are. */
  applied: (opportunity: string) => Promise<boolean>;
  /** No reminders for the rest of the day, or reminders again. */
  notToday: (on: boolean) => void;
  undo: () => Promise<void>;
  dismiss: () => void;
}

const isFull = (error: unknown): boolean => error instanceof Refused && error.id === 'storeFull';

export function createDeeds(outside: Outside): Deeds {
  const { ask, now, newId } = outside;
  const report = signal<Report | null>(null);
  let busy = false;

  const run: Deeds['run'] = async (work) => {
    if (busy) return false;
    busy = true;
    try {
      report.value = { tone: 'done', ...(await work()) };
      return true;
    } catch (error) {
      report.value = { tone: 'error', words: sentenceOf(error), undo: null, ...(isFull(error) ? { full: true } : {}) };
      return false;
    } finally {
      busy = false;
    }
  };
  const write: Deeds['write'] = (words, change) =>
    run(async () => {
      await ask('write', change);
      const entries = (change.entries ?? []).map(({ id }) => id);
      return { words, undo: entries.length > 0 ? () => ask('undo', { entries }) : null };
    });
  const factsOf = async (id: string): Promise<Opportunity> => {
    const found = await readOpportunity(await outside.db(), id);
    if (!found) throw new Refusal('errorUnknownOpportunity');
    return found.opportunity;
  };
  /**
   * Changes an opportunity's facts, with an undo that writes them as they were before. It does so only while they are as this change left them: a listing that was
   * taken out meanwhile, or a correction made elsewhere, would be undone with it.
   */
  const change = (words: string, id: string, work: (before: Opportunity) => Promise<unknown>) =>
    run(async () => {
      const before = await factsOf(id);
      await work(before);
      const after = await factsOf(id);
      const undo = async () => {
        if (!same(await factsOf(id), after)) throw new Refusal('partChangedSince');
        // Listings that are left out are kept: where there were none, that is said.
        await ask('write', { opportunities: [{ listings: [], ...before }] });
      };
      return { words, undo };
    });
  const amend: Deeds['amend'] = (words, id, amended) => change(words, id, (before) => ask('write', { opportunities: [amended(before)] }));
  const renew: Deeds['renew'] = (id, captured) =>
    change(t('partRenewedReport'), id, () => ask('renew', { opportunity: id, posting: captured }));
  const join: Deeds['join'] = (opportunity, other) =>
    run(async () => {
      const { listing } = await ask('join', { opportunity, other });
      return { words: t('partJoinedReport'), undo: () => ask('take-apart', { opportunity, listing, keep: true }) };
    });
  const takeApart: Deeds['takeApart'] = (opportunity, listing) =>
    run(async () => {
      await ask('take-apart', { opportunity, listing, keep: true });
      return { words: t('partTakenApartReport'), undo: null };
    });
  const amendEmployer: Deeds['amendEmployer'] = (words, after, before) =>
    run(async () => {
      await ask('write', { employers: [after] });
      return { words, undo: () => ask('write', { employers: [before] }) };
    });
  const stamp = () => ({ id: newId(), at: new Date(now()).toISOString() });
  const about = (action: ActionRow) => ({ ...stamp(), opportunity: action.opportunity, people: action.people });
  const title = (action: ActionRow) => tOf('rule', action.rule);

  return {
    report,
    run,
    write,
    amend,
    renew,
    join,
    takeApart,
    keepForEmployer: (words, learned) => {
      const employer = { ...learned, ...stamp() };
      return amendEmployer(words, employer, { ...employer, takenBack: employer.at });
    },
    amendEmployer,
    forgetEmployer: (words, employer) => amendEmployer(words, { ...employer, takenBack: stamp().at }, employer),
    complete: (action, done) => void write(t('partDoneReport', title(action)), { entries: [entryOf(action, done, stamp())] }),
    snooze: (action, until) =>
      void write(t('partSnoozedReport', title(action)), {
        entries: [{ ...about(action), kind: 'snoozed', action: action.key, until: new Date(until).toISOString() }],
      }),
    skip: (action) =>
      void write(t('partSkippedReport', title(action)), { entries: [{ ...about(action), kind: 'skipped', action: action.key }] }),
    snoozes: () => ask('snoozes', null),
    writtenOnly: ({ opportunity }) => {
      if (opportunity === null) return;
      void amend(t('partWrittenOnlyReport'), opportunity, (before) => ({ ...before, noCallsReading: 'written-only' }));
    },
    applied: (opportunity) =>
      write(t('partAppliedReport'), { entries: [{ ...stamp(), opportunity, people: [], kind: 'applied', via: 'online' }] }),
    notToday: (on) =>
      void run(async () => {
        await ask('not-today', { on });
        return { words: t(on ? 'partNotTodayReport' : 'partTodayReport'), undo: () => ask('not-today', { on: !on }) };
      }),
    undo: async () => {
      const { undo } = report.value ?? {};
      if (!undo) return;
      await run(async () => {
        await undo();
        return { words: t('partUndone'), undo: null };
      });
    },
    dismiss: () => {
      report.value = null;
    },
  };
}
