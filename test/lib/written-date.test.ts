import { expect, test } from 'vitest';
import { readDate } from '../../src/lib/written-date.ts';

const now = new Date(2026, 2, 10, 12);
const read = (text: string, language = 'en-GB', side: 'past' | 'future' = 'past') => readDate(text, { now, language, side });

test.each([
  ['2026-03-02', 'en', '2026-03-02'],
  ['2026-03-02T23:59:59Z', 'en', '2026-03-02'],
  ['2020-10-20 20:55:07 UTC', 'en', '2020-10-20'],
  ['2026-02-30', 'en', null],
  ['20.03.2026', 'de', '2026-03-20'],
  ['20. 3. 2026', 'cs', '2026-03-20'],
  ['Updated 10/06/2016', 'en-IE', '2016-06-10'],
  ['3/11/2010', 'en-US', '2010-03-11'],
  ['3/11/2010', 'en', null],
  ['3/20/2026', 'en', '2026-03-20'],
  ['05/05/2026', 'en', '2026-05-05'],
  ['Friday, August 1, 2025 to Monday', 'en', '2025-08-01'],
  ['20 March 2026', 'en', '2026-03-20'],
  ['20. März 2026', 'de', '2026-03-20'],
  ['3 квітня 2026', 'uk', '2026-04-03'],
  ['17 de marzo de 2026', 'es', '2026-03-17'],
  ['1er janvier 2026', 'fr', '2026-01-01'],
  ['Posted Oct 20', 'en', '2025-10-20'],
  ['Mar 1st', 'en', '2026-03-01'],
  ['1 Sept 2025', 'en-GB', '2025-09-01'],
  ['20 March 2026', 'de', '2026-03-20'],
  ['Mayor of 20 towns', 'en', null],
  ['20 marzo 2026', 'it', '2026-03-20'],
  ['Posted Today', 'en', '2026-03-10'],
  ['yesterday', 'en', '2026-03-09'],
  ['Posted 2d ago', 'en', '2026-03-08'],
  ['1 week ago', 'en', '2026-03-03'],
  ['an hour ago', 'en', '2026-03-10'],
  ['16 hours ago', 'en', '2026-03-09'],
  ['1 month ago', 'en', '2026-02-10'],
  ['30+ days ago', 'en', null],
  ['vor 3 Tagen', 'de', '2026-03-07'],
  ['il y a 2 semaines', 'fr', '2026-02-24'],
  ['hace 1 mes', 'es', '2026-02-10'],
  ['Před 2 týdny', 'cs', '2026-02-24'],
  ['competitive salary', 'en', null],
])('%s (%s) is %s', (text, language, day) => {
  expect(read(text, language)).toBe(day);
});

test('a date without a year lies on its side of now', () => {
  expect(read('20 October', 'en', 'future')).toBe('2026-10-20');
  expect(read('20 February', 'en', 'future')).toBe('2027-02-20');
  expect(read('20 February', 'en', 'past')).toBe('2026-02-20');
});
