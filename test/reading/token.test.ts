import { describe, expect, test } from 'vitest';
import { APART } from '../../src/reading/gap.ts';
import { tokenise } from '../../src/reading/token.ts';

const STOPS = { abbreviations: new Set(['tel', 'bzw']), months: new Set(['mai']) };
/** The words of a text: `/` ends a clause, `|` a sentence, `||` a block. */
const shown = (text: string): string =>
  tokenise(text, STOPS)
    .map(
      ({ word, gap }, i) =>
        (i === 0 ? '' : { [APART.no]: ' ', [APART.clause]: ' / ', [APART.sentence]: ' | ', [APART.block]: ' || ' }[gap.apart]) + word,
    )
    .join('');

const TEXTS: [text: string, words: string, reason: string][] = [
  ['No calls. Apply online.', 'no calls | apply online', 'a full stop'],
  ['Apply online.No calls', 'apply online | no calls', 'a full stop without a space'],
  ['Use node.js', 'use node js', 'a full stop inside a name'],
  ['Tel. 0123 bzw. 0456', 'tel 0123 bzw 0456', 'abbreviations'],
  ['J. R. Smith', 'j r smith', 'initials'],
  ['after 8 p.m. No calls', 'after 8 p m | no calls', 'p.m. may end a sentence'],
  ['bis 31. Mai', 'bis 31 mai', 'an ordinal'],
  ['1. one\n2. two', '1 | one || 2 | two', 'numbered items'],
  ['e-mail us: now (or later)', 'e mail us / now / or later', 'hyphen, colon, brackets'],
  ['calls - no — e-mails—no', 'calls / no / e mails / no', 'dashes'],
  ['one\ntwo\n\nthree\n- four', 'one two || three || four', 'lines, paragraphs, items'],
  ['Remote: no\nPhone: 555', 'remote / no | phone / 555', 'labelled answers, a line each'],
  ["l'équipe n'appelle", "l' equipe n' appelle", 'elisions are words'],
  ["don't O'Brien Jane's", "don't o'brien jane", 'contractions, names and possessives'],
  ['Größe ÉCOLE', 'grosse ecole', 'folded'],
  ['a@mill.example, www.mill.example/x.', 'a@mill.example www.mill.example/x', 'addresses'],
  ['call 212-555-0100 at 8:30', 'call 212-555-0100 at 8:30', 'numbers'],
];

describe('tokens', () => {
  test.each(TEXTS)('%j', (text, words, reason) => expect(shown(text), reason).toBe(words));
});
