import { fold } from '../fold.ts';
import { type Language, phrasesOf } from '../languages/language.ts';
import { type Calendar, calendarOf } from './dates.ts';

/** What a phrase before a date says of it. */
export type Cue = 'deadline' | 'until' | 'priority' | 'other';

/** The words that tell one date from another. */
export interface DeadlineWords {
  cues: ReadonlyMap<string, Cue>;
  /** The last words of all cues. */
  endings: ReadonlySet<string>;
  calendar: Calendar;
}

/** The cues of several languages together; where they disagree, the last language is right. */
export function deadlineWordsOf(languages: Language[]): DeadlineWords {
  const cues = new Map<string, Cue>();
  for (const { dates } of languages) {
    for (const phrase of phrasesOf(dates.otherDate)) cues.set(fold(phrase), 'other');
    for (const phrase of phrasesOf(dates.until)) cues.set(fold(phrase), 'until');
    for (const phrase of phrasesOf(dates.priority)) cues.set(fold(phrase), 'priority');
    for (const phrase of phrasesOf(dates.deadline)) cues.set(fold(phrase), 'deadline');
  }
  return { cues, endings: new Set(Array.from(cues.keys(), (cue) => cue.slice(cue.lastIndexOf(' ') + 1))), calendar: calendarOf(languages) };
}
