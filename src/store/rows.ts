import type { DBSchema } from 'idb';
import type { PlannedAction, Stage } from '../job/action.ts';
import type { JournalEntry } from '../job/journal.ts';
import type { Opportunity } from '../job/opportunity.ts';
import type { Person } from '../job/person.ts';
import type { Phrase } from '../job/phrase.ts';
import type { Posting } from '../job/posting.ts';

/** An opportunity without its posting's text, with what its journal folds to. Epoch milliseconds. */
export interface OpportunityRow extends Omit<Opportunity, 'posting'> {
  posting: Omit<Posting, 'description'>;
  /** The posting's canonical address, by which a page is recognised as saved; absent where there is none, or the saving was undone. */
  address?: string;
  stage: Stage;
  stalled: Phrase | null;
  savedAt: number;
  changedAt: number;
}

/** The posting's text, apart so that lists stay small. `id` is the opportunity's. */
export interface DescriptionRow {
  id: string;
  description: string;
}

/** A journal entry as it was written, with what it is looked up by. `people` are all that the entry names. */
export interface JournalRow {
  id: string;
  opportunity: string;
  people: string[];
  time: number;
  entry: JournalEntry;
}

/** An action with all that a list shows of it, so that a list reads this store only. Times in epoch milliseconds, beside the action's own. */
export interface ActionRow extends PlannedAction {
  title: string;
  employer: string;
  names: string[];
  /** Absent while a guard holds the action: held ones are in no count of what is due. */
  open?: number;
  /** When it is listed under: `due`, else `closes`, else `opens`. */
  listed: number;
  /** Absent where it never closes. */
  close?: number;
}

/** One moment at which one action is to be notified. `pending` is there until it was shown, and equals `at`. */
export interface ReminderRow {
  id: string;
  key: string;
  at: number;
  pending?: number;
  claimedAt?: number;
  shownAt?: number;
}

/** Single values: settings, what an import brought that Heed has no place for, until when the plan counts the journal. */
export interface MetaRow {
  key: string;
  value: unknown;
}

export interface HeedSchema extends DBSchema {
  opportunities: { key: string; value: OpportunityRow; indexes: { address: string; changedAt: number; people: string } };
  descriptions: { key: string; value: DescriptionRow };
  people: { key: string; value: Person };
  journal: { key: string; value: JournalRow; indexes: { opportunity: [string, number]; people: string; time: number } };
  actions: { key: string; value: ActionRow; indexes: { open: number; listed: number; close: number; opportunity: string } };
  reminders: { key: string; value: ReminderRow; indexes: { pending: number; key: string } };
  meta: { key: string; value: MetaRow };
}
