import { fold } from '../fold.ts';
import { type Language, phrasesOf } from '../languages/language.ts';
import { type Calendar, calendarOf } from './dates.ts';

const SHORTEST_FOREIGN = 6;

/** What a phrase before a date says of it. */
export type Cue = 'deadline' | 'until' | 'priority' | 'window' | 'other';

/** The words that tell one date from another. */
export interface DeadlineWords {
  cues: ReadonlyMap<string, Cue>;
  /** The last words of all cues. */
  endings: ReadonlySet<string>;
  /** Phrases that say that no day closes the posting, and the words they begin with. */
  open: { phrases: ReadonlyMap<string, 'until-filled' | 'rolling'>; beginnings: ReadonlySet<string> };
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
  for (const phrase of phrasesOf(dates.window)) cues.set(fold(phrase), 'window');
  const phrases = new Map<string, 'until-filled' | 'rolling'>();
  for (const phrase of phrasesOf(dates.rolling)) phrases.set(fold(phrase), 'rolling');
  for (const phrase of phrasesOf(dates.untilFilled)) phrases.set(fold(phrase), 'until-filled');
  return {
    open: { phrases, beginnings: new Set(Array.from(phrases.keys(), (phrase) => phrase.split(' ')[0] ?? '')) },
    cues,
    endings: new Set(Array.from(cues.keys(), (cue) => cue.slice(cue.lastIndexOf(' ') + 1))),
    calendar: calendarOf([...others, language]),
  };
}
