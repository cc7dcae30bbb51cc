import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';
import { MOST_READ, notWorthReading } from '../../src/reading/worth-reading.ts';
import { DE } from './languages/de.ts';
import { EN } from './languages/en.ts';
import { ES } from './languages/es.ts';
import { FR } from './languages/fr.ts';
import { IT } from './languages/it.ts';
import { NL } from './languages/nl.ts';
import { PT } from './languages/pt.ts';
import { filled, SHAPES } from './shapes.ts';

/** Prose that asks nothing, no sentence of it twice. */
function prose(length: number): string {
  let text = '';
  for (let loaf = 1; text.length < length; loaf++) text += `In the old town we bake loaf ${loaf} of the good dark bread. `;
  return text;
}
/** Prose that almost asks something in each of its sentences. */
function nearMisses(length: number): string {
  let text = '';
  for (let day = 1; text.length < length; day++) text += `On day ${day} no calls are recorded and no questions are silly. `;
  return text;
}
const BAN = 'No phone calls, please.';

describe('what of a long text is worth reading', () => {
  test('a posting of ordinary length is read whole', () => expect(notWorthReading(filled('We bake. ', MOST_READ))).toEqual([]));

  test.each(SHAPES)('no more than its bound of a megabyte of %j', (shape) => {
    const text = filled(shape, 1_000_000);
    let end = 0;
    let leftOut = 0;
    for (const gap of notWorthReading(text)) {
      expect(gap.start).toBeGreaterThanOrEqual(end);
      expect(gap.end).toBeGreaterThan(gap.start);
      end = gap.end;
      leftOut += gap.end - gap.start;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.length - leftOut).toBeLessThanOrEqual(MOST_READ);
  });

  test.each([
    ['the beginning', (long: string) => `${BAN} ${long}`],
    ['the end', (long: string) => `${long}${BAN}`],
    ['the middle', (long: string) => `${long.slice(0, long.length / 2)} ${BAN} ${long.slice(long.length / 2)}`],
    ['the middle, amid a line without an end', (long: string) => long.replaceAll('.', ',').replace('loaf 9000 of', `loaf 9000. ${BAN} Of`)],
    [
      'the middle, its letters spelled as references',
      (long: string) => long.replace('loaf 9000 of', 'loaf. N&#111; c&#97;lls, please. Of'),
    ],
    ['the middle, in styled letters', (long: string) => long.replace('loaf 9000 of', 'loaf. 𝗡𝗼 𝗰𝗮𝗹𝗹𝘀, please. Of')],
  ])('a ban at %s of a megabyte is found', (_where, place) => {
    expect(read(place(prose(1_000_000))).instructions.calls).toBe('forbidden');
    expect(read(prose(1_000_000)).instructions.calls).toBeNull();
  });

  test('a ban in the middle of what is said again and again is found', () => {
    const [before, after] = ['No calls are recorded here. '.repeat(20_000), 'No visits are dull here. '.repeat(20_000)];
    expect(read(`${before}${BAN} ${after}`).instructions.calls).toBe('forbidden');
  });

  test('a ban behind a megabyte of near misses, each another, is found', () => {
    expect(read(`${nearMisses(1_000_000)}${BAN}`).instructions.calls).toBe('forbidden');
  });

  test('what is read keeps its place in the text', () => {
    const text = `${prose(300_000)}${BAN} ${prose(300_000)}`;
    const span = read(text).spans.find(({ field }) => field === 'instructions.calls');
    expect(text.slice(span?.start, span?.end)).toBe(BAN.slice(0, -1));
  });

  test('a link before what is left out keeps its end', () => {
    const text = `${filled('We bake. ', 8_900)}[${filled('Nora ', 190)}](mailto:nora@mill.example) ${prose(100_000)}${BAN}`;
    const { applicationContacts, instructions } = read(text);
    expect(applicationContacts.map(({ email }) => email)).toEqual(['nora@mill.example']);
    expect(instructions.calls).toBe('forbidden');
  });
});

describe.each(Object.entries({ EN, DE, FR, ES, IT, NL, PT }))('amid a long text, the sentences of the table %s', (_language, rows) => {
  const long = prose(MOST_READ);
  const telling = rows.filter(([, expected]) => Object.keys(expected).length > 0);

  test.each(telling)('%s', (text) => {
    const start = long.length;
    const gaps = notWorthReading(`${long}${text} ${long}`);
    expect(gaps.filter((gap) => gap.start < start + text.length && gap.end > start)).toEqual([]);
  });
});
