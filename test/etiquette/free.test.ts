import { expect, test } from 'vitest';
import { calendarOf } from '../../src/etiquette/calendar/calendar.ts';
import { freeFrom, type Obstacles } from '../../src/etiquette/free.ts';
import { DEFAULT_SETTINGS } from '../../src/job/settings.ts';
import { momentIn } from './cases.ts';

const timeZone = 'America/New_York';
const at = (local: string) => Date.parse(momentIn(timeZone, local));
const calendar = calendarOf({ ...DEFAULT_SETTINGS, timeZone });
const span = (from: string, until: string): [number, number] => [at(from), at(until)];
const digest = (clock: string, last: string | null = null) => ({ clock, last });

const cases: [when: string, obstacles: Partial<Obstacles>, from: string, free: string][] = [
  ['in the middle of a day', {}, '2026-03-10T12:00', '2026-03-10T12:00'],
  ['in quiet hours', {}, '2026-03-10T21:00', '2026-03-11T08:00'],
  ['in an interview', { engagements: [span('2026-03-10T11:30', '2026-03-10T12:30')] }, '2026-03-10T12:00', '2026-03-10T12:30'],
  [
    'at the minute at which it ends',
    { engagements: [span('2026-03-10T11:30', '2026-03-10T12:00')] },
    '2026-03-10T12:00',
    '2026-03-10T12:00',
  ],
  ['before it', { engagements: [span('2026-03-10T12:01', '2026-03-10T13:00')] }, '2026-03-10T12:00', '2026-03-10T12:00'],
  [
    'in one that another follows',
    { engagements: [span('2026-03-10T12:30', '2026-03-10T14:00'), span('2026-03-10T11:30', '2026-03-10T12:30')] },
    '2026-03-10T12:00',
    '2026-03-10T14:00',
  ],
  [
    'in one that ends in quiet hours',
    { engagements: [span('2026-03-10T19:00', '2026-03-10T20:30')] },
    '2026-03-10T19:30',
    '2026-03-11T08:00',
  ],
  ['on a day without reminders', { focus: '2026-03-10' }, '2026-03-10T12:00', '2026-03-11T08:00'],
  ['on the day after', { focus: '2026-03-10' }, '2026-03-11T12:00', '2026-03-11T12:00'],
  ['on a day long before, as a wrong clock had it', { focus: '2027-03-10' }, '2026-03-10T12:00', '2026-03-10T12:00'],
  ['before the digest', { digest: digest('09:30') }, '2026-03-10T08:15', '2026-03-10T09:30'],
  ['after the digest’s time, where the computer slept', { digest: digest('09:30', '2026-03-09') }, '2026-03-10T11:00', '2026-03-10T11:00'],
  ['after the digest', { digest: digest('09:30', '2026-03-10') }, '2026-03-10T11:00', '2026-03-11T09:30'],
  ['a digest in quiet hours comes when they end', { digest: digest('05:00') }, '2026-03-10T04:00', '2026-03-10T08:00'],
  [
    'a digest in the quiet hours of the evening comes in the morning',
    { digest: digest('23:00', '2026-03-09') },
    '2026-03-10T07:00',
    '2026-03-10T08:00',
  ],
  ['on the night to summer time', {}, '2026-03-08T01:30', '2026-03-08T08:00'],
  [
    'everything at once',
    { digest: digest('09:00', '2026-03-10'), focus: '2026-03-11', engagements: [span('2026-03-12T08:30', '2026-03-12T10:00')] },
    '2026-03-10T12:00',
    '2026-03-12T10:00',
  ],
];

test.each(cases)('%s', (_, obstacles, from, free) => {
  const whole: Obstacles = { engagements: [], focus: null, digest: null, ...obstacles };
  expect(calendar.iso(freeFrom(at(from), whole, calendar))).toBe(calendar.iso(at(free)));
});

test('a calendar that is never awake does not hang the worker', () => {
  const never = calendarOf({ ...DEFAULT_SETTINGS, timeZone, quietHours: ['00:00', '23:59'] });
  const free = freeFrom(at('2026-03-10T12:00'), { engagements: [], focus: null, digest: digest('12:00') }, never);
  expect(never.iso(free)).toContain('23:59');
});
