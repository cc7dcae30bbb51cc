import { fold } from '../fold.ts';
import { type Language, type PeopleWords, phrasesOf } from '../languages/language.ts';

type Key = keyof PeopleWords;

/** The words about people of several languages together, ready to be looked up. Phrases are kept as folded text. */
export type Vocabulary = Record<Key, ReadonlySet<string>>;

export function vocabularyOf(languages: Language[]): Vocabulary {
  const of = (key: Key): ReadonlySet<string> => new Set(languages.flatMap(({ people }) => phrasesOf(people[key]).map(fold)));
  return {
    honorifics: of('honorifics'),
    titles: of('titles'),
    things: of('things'),
    labels: of('labels'),
    headings: of('headings'),
    leadIn: of('leadIn'),
    between: of('between'),
    fields: of('fields'),
    closings: of('closings'),
    phone: of('phone'),
    notPhone: of('notPhone'),
    weak: of('weak'),
  };
}
