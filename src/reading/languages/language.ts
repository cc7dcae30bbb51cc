import type { Role } from '../role.ts';

/**
 * The words of one language, by role. In a phrase, a hyphen stands for written together, with a hyphen or apart (`e-mail`), and
 * `a(b|c|)` for `ab`, `ac` and `a`. Case and accents do not count.
 */
export interface Language {
  /** BCP 47 */
  code: string;
  roles: Partial<Record<Role, string[]>>;
  /** Words whose full stop ends no sentence. */
  abbreviations: string[];
  people: PeopleWords;
  dates: DateWords;
  /** The negation follows the deed ("rufen Sie nicht an", "n'appelez pas"), so what is denied may stand before it. */
  deniesBackwards: boolean;
}

/** Words by which people and their numbers are known. Folded: lower case, no accents. */
export interface PeopleWords {
  honorifics: string[];
  /** Words of job titles: they tell a person's name from their work. */
  titles: string[];
  /** Words that make a capitalised run the name of something else: an organisation, a street, a programme, a heading. */
  things: string[];
  /** What stands before the name of a contact, on its line or on the one above: "contact person", "attn". */
  labels: string[];
  /** Headings under which contacts stand. */
  headings: string[];
  /** Words before a name that is reached: "to", "contact", in a sentence about sending or asking. */
  leadIn: string[];
  /** Small words between a name and its address: "at", "by e-mail". */
  between: string[];
  /** What closes a letter: "regards". */
  closings: string[];
  phone: string[];
  notPhone: string[];
  /** What leads to a number after a verb of calling: "at", "on". */
  weak: string[];
}

/** How dates are written and how a posting says until when one may apply. Folded; cues are phrases of up to four words. */
export interface DateWords {
  /** Twelve lists, January first: full names and abbreviations. */
  months: string[][];
  /** "03/04" is the third of April. */
  dayFirst: boolean;
  /** A date that follows closes the posting: "deadline", "closing date", "apply by". */
  deadline: string[];
  /** A date that follows closes it where the sentence is about applying: "by", "until". */
  until: string[];
  /** A date that follows is better kept, though later applications are read: "priority deadline", "for full consideration". */
  priority: string[];
  /** A date that follows is something else: the start of work, of review, of the posting. */
  otherDate: string[];
  /** Small words that may stand inside a date: "of", "de". */
  inside: string[];
}
