import { expect, test } from 'vitest';
import { sayDay, sayDeadline, sayMoment } from '../../../src/ui/words/when.ts';

/** Wednesday, 11 March 2026, ten o'clock in Berlin. */
const now = Date.parse('2026-03-11T09:00:00Z');
const reader = { locale: 'en-GB', timeZone: 'Europe/Berlin', now };
const at = (iso: string) => Date.parse(iso);

test.each([
  ['2026-03-11T16:00:00Z', 'today, 17:00'],
  ['2026-03-10T23:30:00Z', 'today, 00:30'],
  ['2026-03-10T22:30:00Z', 'yesterday, 23:30'],
  ['2026-03-12T08:00:00Z', 'tomorrow, 09:00'],
  ['2026-03-13T08:00:00Z', 'Friday, 09:00'],
  ['2026-03-17T08:00:00Z', 'Tuesday, 09:00'],
  ['2026-03-18T08:00:00Z', '18 Mar'],
  ['2026-03-06T08:00:00Z', '6 Mar'],
  ['2027-01-04T08:00:00Z', '4 Jan 2027'],
])('%s is said as %s', (moment, words) => {
  expect(sayMoment(at(moment), reader)).toBe(words);
});

test('in German it is said in German', () => {
  expect(sayMoment(at('2026-03-12T08:00:00Z'), { ...reader, locale: 'de-DE' })).toBe('morgen, 09:00');
});

test('a day has its year where it is another', () => {
  expect(sayDay('2026-12-31', reader)).toBe('31 Dec');
  expect(sayDay('2025-12-31', reader)).toBe('31 Dec 2025');
});

test('a deadline says how near it is', () => {
  expect(sayDeadline('2026-03-12', reader)).toBe('12 Mar (tomorrow)');
  expect(sayDeadline('2026-03-20', reader)).toBe('20 Mar (in 9 days)');
  expect(sayDeadline('2026-03-09', reader)).toBe('9 Mar (2 days ago)');
  expect(sayDeadline('2026-04-20', reader)).toBe('20 Apr');
});
