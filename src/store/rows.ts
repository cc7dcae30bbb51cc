import type { DBSchema } from 'idb';
import type { PlannedAction, Stage, Standing } from '../job/action.ts';
import type { Employer } from '../job/employer.ts';
import type { JournalEntry } from '../job/journal.ts';
import type { Listing } from '../job/listing.ts';
import type { ListingHead } from '../job/listing-head.ts';
import type { Opportunity } from '../job/opportunity.ts';
import type { Person } from '../job/person.ts';
import type { Phrase } from '../job/phrase.ts';
import type { Posting } from '../job/posting.ts';

/** The fields that Heed knows of a type that may bring others. */
type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] };

/** An opportunity without its posting's text, with what its journal folds to. Epoch milliseconds. */
export interface OpportunityRow extends Omit<Known<Opportunity>, 'posting' | 'listings'> {
  posting: Omit<Known<Posting>, 'description'>;
  /** Where it was seen, once that is several places. */
  listings?: ListingHead[];
  /** What its employer asks of all applicants, as of the last write of either. */
  asked?: Employer[];
  /** What a file brought of the opportunity that Heed does not know; apart, so that it can never be taken for what follows. */
  unknown?: Record<string, unknown>;
  /** By what the addresses of its posting and its listings are recognised; absent where there is none, or the saving was undone. */
  addresses?: string[];
  /** By what another listing of the same job finds it; see `marksOf`. */
  marks?: string[];
  /** Where it stands, as of the last write or catching up. */
  stage: Stage;
  stalled: Phrase | null;
  stalls?: Standing['stalls'] & object;
  interviewEnds?: string;
  /** When `stage` or `stalled` will read differently although nothing happens; absent where they will not. */
  turns?: number;
  savedAt: number;
  changedAt: number;
}

/** The posting's text and its listings whole, apart so that lists stay small. `id` is the opportunity's. */
export interface DescriptionRow {
  id: string;
  description: string | null;
  listings?: Listing[];
}

/** A journal entry as it was written, with what it is looked up by. `people` are all that the entry names. */
export interface JournalRow {
  id: string;
  /** Absent for what belongs to the network alone. */
  opportunity?: string;
  people: string[];
  /** What the entry bears on beside those: the other opportunities it spoke of, the entry it retracts, `EVERYTHING` or `INTRODUCTION`. */
  mentions: string[];
  time: number;
  /** The how-manieth entry written, so that entries of one moment keep their order. */
  seq: number;
  entry: JournalEntry;
}

/** What an entry mentions that names no opportunity, no person and no entry, and an accepted offer, which ends the whole search: they may bear on anything. */
export const EVERYTHING = '*';

/** What an introduction mentions beside: whom it names may work for an employer of any opportunity, which no index tells. */
export const INTRODUCTION = '@';

/** An action with all that a list shows of it, so that a list reads this store only. Times in epoch milliseconds, beside the action's own. */
export interface ActionRow extends PlannedAction {
  title: string;
  employer: string;
  names: string[];
  /** Its opportunity and those it names in `also`. */
  about: string[];
  /**
   * `now` is open and has a moment until which it is good; `later` opens later, or can be done at any time. Held ones, which a guard withholds, are listed
   * apart; dormant ones, which may never come, nowhere until they wake.
   */
  lane: 'now' | 'later' | 'held' | 'dormant';
  /** When it is listed under: `due`, else `closes`, else `ANY_TIME`; its opening while that is ahead; when it wakes, while it is dormant. */
  listed: number;
  /** Absent where it never closes. */
  close?: number;
}

/** Where an action is listed that neither is due nor closes: after all others. It is the last moment that a `Date` can hold. */
export const ANY_TIME = 8.64e15;

/** One moment at which one action is to be notified. `pending` is there until it was shown, and equals `at`. */
export interface ReminderRow {
  id: string;
  key: string;
  at: number;
  pending?: number;
  claimedAt?: number;
  shownAt?: number;
}

/**
 * Single values. `settings`: the user's; `document`: what a file brought beside its lists that Heed does not know; `counted`: up to which moment the plan counts the
 * journal (epoch milliseconds); `edition`: by which version's rules the plan was last made as a whole; `entries`: how many entries were ever written; `engagements`: see there; `focus`: the local day on which the user wants no reminders; `digest`: the local day whose morning digest
 * was shown last; `summary`: the ids of the reminders that the last summary was about; `answered`: for which opportunities, on which page that confirmed an
 * application, the user was asked whether it was theirs.
 */
export interface MetaRow {
  key: 'settings' | 'document' | 'counted' | 'edition' | 'entries' | 'engagements' | 'focus' | 'digest' | 'summary' | 'answered';
  value: unknown;
}

export interface HeedSchema extends DBSchema {
  opportunities: {
    key: string;
    value: OpportunityRow;
    indexes: { addresses: string; changedAt: number; marks: string; people: string; turns: number };
  };
  descriptions: { key: string; value: DescriptionRow };
  people: { key: string; value: Person };
  employers: { key: string; value: Employer };
  journal: {
    key: string;
    value: JournalRow;
    indexes: { opportunity: [string, number]; people: string; mentions: string; time: number };
  };
  actions: {
    key: string;
    value: ActionRow;
    indexes: { listed: [string, number]; close: number; about: string; people: string };
  };
  reminders: { key: string; value: ReminderRow; indexes: { pending: number } };
  meta: { key: MetaRow['key']; value: MetaRow };
}
