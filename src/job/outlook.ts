import type { Phrase } from './phrase.ts';
import type { SourceId } from './sources.ts';

/** A rule of etiquette as the settings show it. Its words are `rule_<id>`, `means_<id>` and `changes_<id>` in `assets/_locales`. */
export interface RuleInfo {
  id: string;
  sources: SourceId[];
  /** It looks at one opportunity at a time, and may be off for one alone; otherwise at all people of the search. */
  perOpportunity: boolean;
}

/** What the etiquette knows, for the settings. `holidays`: the codes of the countries whose public holidays it has (ISO 3166-1). */
export interface EtiquetteInfo {
  rules: RuleInfo[];
  holidays: string[];
}

/**
 * One step of a future in which nobody answers. `at`: the ISO 8601 moment by which it would be done; `people`: ids of whom it goes to; `within`: the title of the
 * other job, of the same people, whose message also speaks of this one.
 */
export interface FutureStep {
  rule: string;
  at: string;
  people: string[];
  within?: string;
}

/**
 * What becomes of an opportunity if nobody answers. `end`: it comes to letting go (`move-on`); a guard withholds all that is left (`held`); or nothing more is
 * scheduled (`nothing`).
 */
export interface Future {
  steps: FutureStep[];
  end: 'move-on' | 'held' | 'nothing';
}

/** What the worker can tell of an opportunity beyond its rows. `hints`: what is contradictory in its record, as sentences. */
export interface Outlook {
  future: Future;
  hints: Phrase[];
}

/** How long employers take to answer the user after something. Days are null while too few have answered to tell. */
export interface Wait {
  after: 'applied' | 'interviewed';
  /** The median number of days until an answer; null where it cannot be told, as when more than half are still waiting. */
  days: number | null;
  answered: number;
  waiting: number;
}

/** The user's own figures. */
export interface Figures {
  waits: Wait[];
}
