import type { Stage } from '../job/action.ts';
import type { Backup } from '../job/backup.ts';
import type { ButtonPlace } from '../job/button.ts';
import type { Hints } from '../job/capture.ts';
import type { Change } from '../job/change.ts';
import type { Employer } from '../job/employer.ts';
import type { EtiquetteInfo, Figures, Outlook } from '../job/outlook.ts';
import type { Posting } from '../job/posting.ts';

export type { Change };

/**
 * What is in a tab, read on the user's click. `saved`: the opportunity that has this posting already. `completed`: that had been saved from a link, and has just
 * been completed from its page. `asked`: what the employer asks of all applicants. `unreadable`: a page no extension may read.
 */
export type TabReading =
  | {
      kind: 'posting';
      posting: Posting;
      saved: SavedMark | null;
      alike?: AlikeMark | null;
      completed?: true;
      applied?: AppliedQuestion;
      asked?: Employer[];
    }
  | { kind: 'none'; title: string; url: string; saved: SavedMark | null; hints?: Hints; applied?: AppliedQuestion }
  | { kind: 'unreadable' };

/** A page that confirms that an application was sent, and the saved opportunities that it may be about; `certain`: it is the only one. */
export interface AppliedQuestion {
  /** The page's canonical address, by which the answer is remembered. */
  page: string;
  certain: boolean;
  jobs: { opportunity: string; title: string; employer: string | null }[];
}

/** An opportunity that was saved from, or seen on, the page in the tab. */
export interface SavedMark {
  opportunity: string;
  stage: Stage;
  /** As it stands, corrections included, without its text. */
  posting: Omit<Posting, 'description'>;
  /** What its employer asks of all applicants. */
  asked?: Employer[];
  /** The fields of which the page says something new, what matters most first. */
  news: string[];
}

/** An opportunity that has the job on the page from somewhere else. */
export interface AlikeMark {
  opportunity: string;
  stage: Stage;
  title: string;
  /** Where it was saved from: the host. */
  from: string | null;
  /** When, in epoch milliseconds. */
  savedAt: number;
}

export interface Saved {
  opportunity: string;
  title: string;
  employer: string | null;
  /** It had been saved before: nothing new was written. */
  already: boolean;
  /** It was not known from there, but its job was: it became this listing of that opportunity. */
  joined?: { listing: string };
}

/** How far notifications reach. `allowed`: null where the browser does not tell. */
export interface Reach {
  allowed: boolean | null;
  system: 'windows' | 'mac' | 'linux' | 'other';
  browser: 'chrome' | 'firefox';
}

/** A moment (epoch milliseconds) until which something can be put off, by the user's own calendar. */
export interface SnoozeChoice {
  id: 'hour' | 'evening' | 'tomorrow' | 'workday' | 'week';
  until: number;
}

/** The last day (local) of a promise, and the words that say so. */
export interface PromiseRead {
  until: string;
  words: string;
}

/** A stretch of a posting's text (UTF-16 offsets, `end` exclusive) that says what Heed read of a field. `forbids`: it forbids something. */
export interface Highlight {
  field: string;
  forbids?: true;
  start: number;
  end: number;
}

/** What the extension's own pages may ask of the worker. */
export interface ViewRequests {
  'read-tab': { ask: { tabId: number }; answer: TabReading };
  /** Where the text of a saved posting says what was read in it. */
  'read-spans': { ask: { opportunity: string }; answer: Highlight[] };
  /** The day that a pasted promise means, counted from the local day `from`; null where it names none. */
  'read-promise': { ask: { text: string; from: string }; answer: PromiseRead | null };
  /** How the page in a tab is built, without a word of what it says: Markdown for an issue. */
  'report-tab': { ask: { tabId: number }; answer: { report: string } };
  /** `apart`: although an opportunity has the same job, as another one. */
  save: { ask: { posting: Posting; apart?: boolean | undefined }; answer: Saved };
  /** Takes over what a saved posting's page says now; corrections stay. */
  renew: { ask: { opportunity: string; posting: Posting }; answer: null };
  /** Makes an opportunity and another one the same job; the answer is the listing by which it is taken apart again. */
  join: { ask: { opportunity: string; other: string }; answer: { listing: string } };
  /** Takes a listing out of an opportunity; `keep` makes it one of its own, whose id is the answer. */
  'take-apart': { ask: { opportunity: string; listing: string; keep: boolean }; answer: { opportunity: string | null } };
  /** Takes back a saving, or any other entries. */
  undo: { ask: { entries: string[] }; answer: null };
  'undo-save': { ask: { opportunity: string }; answer: null };
  /** Keeps that the user answered, on this page, whether these were applied for: it is asked once. What is to be written, `write` writes. */
  'answer-applied': { ask: { page: string; opportunities: string[] }; answer: null };
  write: { ask: Change; answer: null };
  import: { ask: { backup: Backup }; answer: { opportunities: number; people: number; entries: number } };
  /** What becomes of an opportunity if nobody answers, and what is contradictory in its record. */
  outlook: { ask: { opportunity: string }; answer: Outlook };
  /** The user's own figures, from the whole journal. */
  figures: { ask: null; answer: Figures };
  /** The rules of etiquette, to be turned off and on, and where it knows public holidays. */
  etiquette: { ask: null; answer: EtiquetteInfo };
  /** Shows a notification now, to see whether the system lets it through. */
  'try-notification': { ask: null; answer: { shown: boolean } };
  reach: { ask: null; answer: Reach };
  /** No reminders for the rest of this day, or reminders again. */
  'not-today': { ask: { on: boolean }; answer: null };
  snoozes: { ask: null; answer: SnoozeChoice[] };
}

/** What the button on a page tells of a posting that is saved. */
export interface PageMark {
  stage: Stage;
  /** The posting asks that nobody calls. */
  noCalls: boolean;
}

/**
 * What a content script learns of its own page. `address`: under which that page would be saved, so that the script can tell whether the answer is still
 * about what it shows. `place`: where the button stands; null where the user wants none.
 */
export interface PageHere {
  address: string | null;
  place: ButtonPlace | null;
  saved: PageMark | null;
}

/** What a content script may ask: nothing that deletes or sends, and nothing that discloses more than what concerns its own page. */
export interface PageRequests {
  /** Is this page saved, and is the button wanted here? By the page's address alone; marks the toolbar button of its tab. */
  here: { ask: null; answer: PageHere };
  /** This page may be a posting. The worker judges, and where it is one, brings the button's script. */
  'send-button': { ask: null; answer: { posting: boolean } };
  /** Whether this page is a posting: reads it. */
  'look-here': { ask: null; answer: { posting: boolean } };
  /** This page may confirm that an application was sent. The worker looks for itself, and asks the user, not the page. */
  'confirmation-seen': { ask: null; answer: null };
  'save-page': { ask: null; answer: Saved | { kind: 'none' } };
  'undo-save-page': { ask: { opportunity: string }; answer: null };
  /** Shows on the desk what is saved of this page. */
  'open-saved': { ask: null; answer: null };
  'move-button': { ask: { place: ButtonPlace }; answer: null };
  /** Never again on this page's host, until the settings say otherwise. */
  'hide-button': { ask: null; answer: null };
  'open-button-settings': { ask: null; answer: null };
}

/** What the worker tells content scripts: the store changed, so what they show may be outdated. */
export interface PageNews {
  type: 'changed';
}

/** How the worker answers: a value, or an error as a sentence for the user, with the id of its message. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string; id?: string };

/** The channel on which the worker tells open views that the store changed; they read again. */
export const CHANGES = 'heed-changes';
