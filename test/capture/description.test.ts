import { expect, test } from 'vitest';
import { described } from '../../src/capture/description.ts';
import { join } from '../../src/capture/join.ts';
import type { Reading } from '../../src/sites/draft.ts';

const PROSE = 'You keep the light and the log of the light, in fog and in fair weather.\n\n'.repeat(8).trim();
const FLAT = PROSE.replace(/\s+/g, ' ');
const LINES = 'Keeper of the Light\nThe salary is £31,000 to £35,000 per year.';
const frame = { url: 'https://light.example/jobs/1', board: null, country: 'GB' };

/** Readings of a page whose structured data says that, with how many times the page's own text was made Markdown. */
function readingsOf(description: string | undefined): { readings: Reading[]; made: () => number } {
  let made = 0;
  const markdown = (): string => {
    made++;
    return `${PROSE}\n\nWritten on the page.`;
  };
  const readings: Reading[] = [
    { source: 'json-ld', certainty: 'sure', draft: { title: 'Keeper of the Light', description } },
    { source: 'text', certainty: 'likely', draft: { title: 'Keeper of the Light' }, body: { markdown, lines: () => LINES } },
  ];
  return { readings, made: () => made };
}

test.each([
  ['a whole text', PROSE, 'json-ld', 0],
  ['a text without its paragraphs', FLAT, 'text', 1],
  ['a sentence that refers to the page', 'See below for all that this job is about.', 'text', 1],
  ['nothing', undefined, 'text', 1],
])('where structured data gives %s, the page’s text is made Markdown only if it is needed', (_, description, source, times) => {
  const { readings, made } = readingsOf(description);
  const posting = join(described(readings), frame);
  expect(made()).toBe(times);
  expect(posting?.provenance.description).toBe(source);
  expect(posting?.description?.includes('Written on the page.')).toBe(source === 'text');
});

test('pay that only the page’s own text states is found in its lines', () => {
  const { readings, made } = readingsOf(PROSE);
  expect(join(described(readings), frame)?.baseSalary).toEqual({ minValue: 31_000, maxValue: 35_000, currency: 'GBP', unitText: 'YEAR' });
  expect(made()).toBe(0);
});
