import { expect, test } from 'vitest';
import { lowerCase } from '../../src/lib/lower-case.ts';

const WORD = lowerCase(String.raw`(?<!\p{L})(?:stelle|bewerb\p{L}*|вакансі\p{L}*)(?!\p{L})`);

test.each([
  ['die stelle', true],
  ['eine bewerbung', true],
  ['bewerbungsgespräch', true],
  ['нова вакансія', true],
  ['baustelle', false],
  ['hilfsstelle', false],
  ['éstelle', false],
  ['stellen', false],
  ['ästelle', false],
])('%s: %s', (text, found) => {
  expect(WORD.test(text)).toBe(found);
});
