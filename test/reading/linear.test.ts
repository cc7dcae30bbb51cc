import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/job/text.ts';
import { read } from '../../src/reading/read.ts';
import { Tagged } from '../../src/reading/tagged.ts';
import { filled, SHAPES } from './shapes.ts';

/** How often a reading asks what role a word plays: every search of the grammar is made of that question. */
function questions(text: string): number {
  const asked = Tagged.prototype.is;
  let count = 0;
  Tagged.prototype.is = function (this: Tagged, ...about) {
    count++;
    return asked.apply(this, about);
  };
  try {
    read(text);
  } finally {
    Tagged.prototype.is = asked;
  }
  return count;
}

describe('the work of reading is in proportion to the text', () => {
  test.each(SHAPES)('a long run of %j', (shape) => {
    const [small, large] = [questions(filled(shape, 8_000)), questions(filled(shape, 32_000))];
    // Four times the text: four times the questions. A quadratic search would ask sixteen times as many; the constant forgives tiny counts.
    expect(large).toBeLessThan(5 * small + 500);
  });

  // What patterns cost cannot be counted: one that backtracks without bound does not come to an end here.
  test.each(SHAPES)('a megabyte of %j comes to an end', (shape) => {
    expect(read(filled(shape, 1_000_000)).instructions.quotes.length).toBeLessThanOrEqual(LIMITS.list);
  });

  test('answers are bounded', () => {
    const text = Array.from(
      { length: 3_000 },
      (_, i) => `Contact: Jane Doe${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}, p${i}@mill.example. No calls ${i}.`,
    ).join('\n');
    const { applicationContacts, instructions } = read(text);
    expect(applicationContacts.length).toBeLessThanOrEqual(LIMITS.list);
    expect(instructions.quotes.length).toBeLessThanOrEqual(LIMITS.list);
  });
});
