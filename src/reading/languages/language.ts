import type { Role } from '../role.ts';

/** Words and phrases, separated by commas. Case and accents do not count. */
export type Phrases = string;

/** The phrases of a list, as they are written there. */
export const phrasesOf = (list: Phrases): string[] => list.split(',').flatMap((phrase) => phrase.trim() || []);

/**
 * What Heed knows of one language: the words of instructions by their role, of people, and of dates. In a role's phrase, a hyphen
 * stands for written together, with a hyphen or apart (`e-mail`), and `a(b|c|)` for `ab`, `ac` and `a`.
 */
export interface Language {
  /** BCP 47 */
  code: string;
  roles: Partial<Record<Role, Phrases>>;
  /** Words whose full stop ends no sentence. */
  abbreviations: Phrases;
  /** How words end that say in what manner, and change nothing: "ly". */
  adverbEnding: string | null;
  /** Every noun is written with a capital, so that a capital names nobody. */
  nounsAreCapital: boolean;
  /** "With": what follows limits what stands before it. */
  with: string;
  people: PeopleWords;
  dates: DateWords;
  /** The negation follows the deed ("rufen Sie nicht an", "n'appelez pas"), so what is denied may stand before it. */
  deniesBackwards: boolean;
  /**
   * A word stands before what it says something of, and each negation before its own kind ("no calls", "telephone applications", "do not call"). Elsewhere "no" may
   * stand before things and deeds alike, and the way behind its noun ("no llamadas", "candidatures téléphoniques").
   */
  fixedOrder: boolean;
}

/** Words by which people and their numbers are known. */
export interface PeopleWords {
  honorifics: Phrases;
  /** Words of job titles: they tell a person's name from their work. */
  titles: Phrases;
  /** How further titles end, in languages that write them as one word: "Personal|leiterin". */
  titleEndings?: Phrases;
  /** Words that make a capitalised run the name of something else: an organisation, a street, a programme, a heading. */
  things: Phrases;
  /** What stands before the name of a contact, on its line or on the one above: "contact person", "attn". */
  labels: Phrases;
  /** Headings under which contacts stand. */
  headings: Phrases;
  /** Words before a name that is reached: "to", "contact", in a sentence about sending or asking. */
  leadIn: Phrases;
  /** Small words between a name and its address: "at", "by e-mail". */
  between: Phrases;
  /** What names an entry behind a name: "tel", "e-mail". */
  fields: Phrases;
  /** What closes a letter: "regards". */
  closings: Phrases;
  phone: Phrases;
  notPhone: Phrases;
  /** What leads to a number after a verb of calling: "at", "on". */
  weak: Phrases;
}

/** How dates are written and how a posting says until when one may apply. Cues are phrases of up to five words. */
export interface DateWords {
  /** Twelve, January first: full names and abbreviations. */
  months: Phrases[];
  /** "03/04" is the third of April. */
  dayFirst: boolean;
  /** A date that follows closes the posting: "deadline", "closing date", "apply by". */
  deadline: Phrases;
  /** A date that follows closes it where the sentence is about applying: "by", "until". */
  until: Phrases;
  /** A date that follows is better kept, though later applications are read: "priority deadline", "for full consideration". */
  priority: Phrases;
  /** Two dates follow, of which the second closes the posting: "application window". */
  window: Phrases;
  /** Says that no day closes the posting: "until filled". Phrases of up to six words. */
  untilFilled: Phrases;
  /** Says that applications are read as they come: "rolling basis". */
  rolling: Phrases;
  /** A date that follows is something else: the start of work, of review, of the posting. */
  otherDate: Phrases;
  /** Small words that may stand inside a date: "of", "de". */
  inside: Phrases;
}
