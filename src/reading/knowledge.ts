import { type Vocabulary, vocabularyOf } from './contacts/vocabulary.ts';
import { type DeadlineWords, deadlineWordsOf } from './deadline/words.ts';
import { fold } from './fold.ts';
import { LANGUAGES } from './languages/index.ts';
import { phrasesOf } from './languages/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Stops } from './token.ts';

/** The languages' words, made ready to be looked up. */
export interface Knowledge {
  lexicons: Lexicon[];
  people: Vocabulary;
  /** By language code. */
  deadlines: ReadonlyMap<string, DeadlineWords>;
  stops: Stops;
}

let known: Knowledge | undefined;

/** Made at the first reading and kept: it takes some milliseconds that a waking worker should not spend. */
export function knowledge(): Knowledge {
  known ??= {
    lexicons: LANGUAGES.map(lexiconOf),
    people: vocabularyOf(LANGUAGES),
    deadlines: new Map(
      LANGUAGES.map((language) => [
        language.code,
        deadlineWordsOf(
          language,
          LANGUAGES.filter((other) => other !== language),
        ),
      ]),
    ),
    stops: {
      abbreviations: new Set(LANGUAGES.flatMap(({ abbreviations }) => phrasesOf(abbreviations).map(fold))),
      months: new Set(LANGUAGES.flatMap(({ dates }) => dates.months.flatMap(phrasesOf).map(fold))),
    },
  };
  return known;
}
