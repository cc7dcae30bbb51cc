import { fold } from '../fold.ts';
import { type Language, phrasesOf } from '../languages/language.ts';
import { type Calendar, calendarOf } from './dates.ts';

const SHORTEST_FOREIGN = 6;

/** What a phrase before a date says of it. */
export type Cue = 'deadline' | 'until' | 'priority' | 'other';

/** The words that tell one date from another. */
export interface DeadlineWords {
  cues: ReadonlyMap<string, Cue>;
  /** The last words of all cues. */
  endings: ReadonlySet<string>;
  calendar: Calendar;
}

/** The cues of a language. Of the others, the months, and what names a deadline and can mean nothing else: postings mix languages. */
export function deadlineWordsOf(language: Language, others: Language[]): DeadlineWords {
  const cues = new Map<string, Cue>();
  for (const { dates } of others)
    for (const phrase of phrasesOf(dates.deadline)) if (phrase.length > SHORTEST_FOREIGN) cues.set(fold(phrase), 'deadline');
  const { dates } = language;
  for (const phrase of phrasesOf(dates.otherDate)) cues.set(fold(phrase), 'other');
  for (const phrase of phrasesOf(dates.until)) cues.set(fold(phrase), 'until');
  for (const phrase of phrasesOf(dates.priority)) cues.set(fold(phrase), 'priority');
  for (const phrase of phrasesOf(dates.deadline)) cues.set(fold(phrase), 'deadline');
  return {
    cues,
    endings: new Set(Array.from(cues.keys(), (cue) => cue.slice(cue.lastIndexOf(' ') + 1))),
    calendar: calendarOf([...others, language]),
  };
}
