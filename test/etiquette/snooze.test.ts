import { expect, test } from 'vitest';
import { calendarOf } from '../../src/etiquette/calendar/calendar.ts';
import { inAnHour, snoozesAt } from '../../src/etiquette/snooze.ts';
import { DEFAULT_SETTINGS } from '../../src/job/settings.ts';
import { momentIn } from './cases.ts';

const settings = { ...DEFAULT_SETTINGS, timeZone: 'Europe/Berlin', region: 'DE', workingHours: ['08:30', '17:00'] as [string, string] };
const at = (local: string) => Date.parse(momentIn(settings.timeZone, local));
const local = (moment: number) => calendarOf(settings).iso(moment).slice(0, 16);

const cases: [when: string, now: string, choices: string[]][] = [
  [
    'on a Wednesday morning',
    '2026-03-11T10:00',
    ['hour 2026-03-11T11:00', 'evening 2026-03-11T18:00', 'tomorrow 2026-03-12T08:30', 'week 2026-03-16T08:30'],
  ],
  [
    'on a Friday afternoon, when this evening is near',
    '2026-03-13T17:15',
    ['hour 2026-03-13T18:15', 'tomorrow 2026-03-14T08:30', 'workday 2026-03-16T08:30'],
  ],
  [
    'before a public holiday',
    '2026-04-02T10:00',
    ['hour 2026-04-02T11:00', 'evening 2026-04-02T18:00', 'tomorrow 2026-04-03T08:30', 'workday 2026-04-07T08:30'],
  ],
  [
    'in the week before one that begins with a public holiday',
    '2026-03-31T10:00',
    ['hour 2026-03-31T11:00', 'evening 2026-03-31T18:00', 'tomorrow 2026-04-01T08:30', 'week 2026-04-07T08:30'],
  ],
  ['when the next hour is a quiet one', '2026-03-10T19:30', ['tomorrow 2026-03-11T08:30', 'week 2026-03-16T08:30']],
  [
    'on a Sunday, whose tomorrow is Monday',
    '2026-03-15T10:00',
    ['hour 2026-03-15T11:00', 'evening 2026-03-15T18:00', 'tomorrow 2026-03-16T08:30'],
  ],
  [
    'on a Monday',
    '2026-03-16T10:00',
    ['hour 2026-03-16T11:00', 'evening 2026-03-16T18:00', 'tomorrow 2026-03-17T08:30', 'week 2026-03-23T08:30'],
  ],
  [
    'on the day before the clocks change',
    '2026-03-28T10:00',
    ['hour 2026-03-28T11:00', 'evening 2026-03-28T18:00', 'tomorrow 2026-03-29T08:30', 'workday 2026-03-30T08:30'],
  ],
];

test.each(cases)('one can put off %s', (_, now, choices) => {
  expect(snoozesAt(at(now), settings).map(({ id, until }) => `${id} ${local(until)}`)).toEqual(choices);
});

test('an hour that ends in quiet hours ends when they do', () => {
  expect(local(inAnHour(at('2026-03-10T19:30'), settings))).toBe('2026-03-11T08:00');
});
