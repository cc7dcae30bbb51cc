import { fold } from '../fold.ts';
import { type Language, type PeopleWords, phrasesOf } from '../languages/language.ts';

type Key = Exclude<keyof PeopleWords, 'titleEndings'>;

/** The words about people of several languages together, ready to be looked up. Phrases are kept as folded text. */
export type Vocabulary = Record<Exclude<Key, 'titles'>, ReadonlySet<string>> & { titles: Pick<ReadonlySet<string>, 'has'> };

/** Letters before an ending, at least: "Schreiber" is a surname, "Gemeindeschreiber" a title. */
const SHORTEST_STEM = 3;

export function vocabularyOf(languages: Language[]): Vocabulary {
  const of = (key: keyof PeopleWords): ReadonlySet<string> =>
    new Set(languages.flatMap(({ people }) => phrasesOf(people[key] ?? '').map(fold)));
  const titles = of('titles');
  const endings = [...of('titleEndings')];
  return {
    honorifics: of('honorifics'),
    titles: {
      has: (word) => titles.has(word) || endings.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending)),
    },
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
