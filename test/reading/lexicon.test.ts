import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/reading/languages/index.ts';
import { phrasesOf } from '../../src/reading/languages/language.ts';
import { LONGEST_PHRASE, lexiconOf, tag, variants } from '../../src/reading/lexicon.ts';
import { tokenise } from '../../src/reading/token.ts';

const joined = (entry: string): string[] => variants(entry).map((words) => words.join(' '));

describe('the notation of phrases', () => {
  test.each([
    ['call(s|)', ['calls', 'call']],
    ['e-mail', ['email', 'e mail']],
    ['short-list(ed|)', ['shortlisted', 'short listed', 'shortlist', 'short list']],
    ["n'appelez", ["n' appelez"]],
    ["don't", ["don't"]],
    ['Größe', ['grosse']],
  ])('%s', (entry, expected) => expect(joined(entry)).toEqual(expected));
});

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('the words of %s', (_code, language) => {
  const phrases = Object.values(language.roles).flatMap(phrasesOf);

  test('are well formed and can be found in a text', () => {
    const lexicon = lexiconOf(language);
    const lost = phrases.filter((phrase) =>
      variants(phrase).some((words) => {
        // Written as in a text; an elision at the end has a word behind it.
        const text = words.join(' ').replaceAll("' ", "'").replace(/'$/, "'x");
        const [unit] = tag(tokenise(text, { abbreviations: new Set(), months: new Set() }), lexicon);
        return unit?.last !== words.length - 1 || unit.roles.size === 0;
      }),
    );
    expect(lost.join('; ')).toBe('');
    expect(phrases.filter((phrase) => /[()|]/.test(joined(phrase).join('')))).toEqual([]);
  });

  test('have no brackets inside brackets, and not too many spellings', () => {
    expect(phrases.filter((phrase) => /\([^()]*\(/.test(phrase) || variants(phrase).length > 300)).toEqual([]);
  });

  test('are no longer than what is looked up', () => {
    expect(phrases.filter((phrase) => variants(phrase).some((words) => words.length > LONGEST_PHRASE))).toEqual([]);
  });

  test('has every month', () => expect(language.dates.months).toHaveLength(12));
});
