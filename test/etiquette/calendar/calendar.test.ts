import { describe, expect, test } from 'vitest';
import { calendarOf, dayFrom, written } from '../../../src/etiquette/calendar/calendar.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/job/settings.ts';
import { momentIn } from '../cases.ts';

const calendarIn = (timeZone: string, region: string, rest: Partial<Settings> = {}) =>
  calendarOf({ ...DEFAULT_SETTINGS, timeZone, region, ...rest });
const at = (zone: string, local: string) => Date.parse(momentIn(zone, local));

describe('days keep the wall clock, hours are elapsed', () => {
  test.each([
    ['America/New_York', '2026-03-07T10:00', 1, '2026-03-08T10:00:00-04:00', '2026-03-08T11:00:00-04:00'],
    ['America/New_York', '2026-10-31T10:00', 1, '2026-11-01T10:00:00-05:00', '2026-11-01T09:00:00-05:00'],
    ['Europe/Berlin', '2026-03-28T02:30', 1, '2026-03-29T03:30:00+02:00', '2026-03-29T03:30:00+02:00'],
    ['Europe/Berlin', '2026-10-24T02:30', 1, '2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+02:00'],
    ['Australia/Sydney', '2026-04-04T10:00', 1, '2026-04-05T10:00:00+10:00', '2026-04-05T09:00:00+10:00'],
    ['Australia/Lord_Howe', '2026-10-03T10:00', 1, '2026-10-04T10:00:00+11:00', '2026-10-04T10:30:00+11:00'],
    ['America/Santiago', '2026-09-05T10:00', 1, '2026-09-06T10:00:00-03:00', '2026-09-06T11:00:00-03:00'],
    ['Pacific/Kiritimati', '2026-12-31T23:30', 1, '2027-01-01T23:30:00+14:00', '2027-01-01T23:30:00+14:00'],
    ['Etc/GMT+12', '2028-02-28T12:00', 1, '2028-02-29T12:00:00-12:00', '2028-02-29T12:00:00-12:00'],
  ])('in %s from %s', (zone, from, count, days, hours) => {
    const calendar = calendarIn(zone, 'nowhere');
    expect(calendar.iso(calendar.days(at(zone, from), count))).toBe(days);
    expect(calendar.iso(calendar.hours(at(zone, from), 24 * count))).toBe(hours);
  });
});

describe('months end with the last day of a shorter one', () => {
  test.each([
    ['2026-01-31T10:00', 1, '2026-02-28T10:00'],
    ['2028-01-31T10:00', 1, '2028-02-29T10:00'],
    ['2026-11-30T18:00', 3, '2027-02-28T18:00'],
    ['2026-03-31T10:00', 1, '2026-04-30T10:00'],
    ['2026-02-28T10:00', 1, '2026-03-28T10:00'],
    ['2026-12-15T10:00', 2, '2027-02-15T10:00'],
  ])('%s and %i', (from, count, later) => {
    const calendar = calendarIn('America/New_York', 'US');
    expect(calendar.iso(calendar.months(at('America/New_York', from), count)).slice(0, 16)).toBe(later);
  });
});

describe('business days', () => {
  test.each([
    ['US', '2026-06-30', 3, '2026-07-06', 'the observed Independence Day'],
    ['US', '2026-05-26', -1, '2026-05-22', 'back over Memorial Day'],
    ['US', '2026-03-07', 1, '2026-03-09', 'from a Saturday'],
    ['US', '2026-03-08', -1, '2026-03-06', 'back from a Sunday'],
    ['US', '2026-03-06', 0, '2026-03-06', 'none'],
    ['US', '2026-11-25', 1, '2026-11-27', 'Thanksgiving'],
    ['GB', '2026-12-24', 1, '2026-12-29', 'Christmas and the substitute for Boxing Day'],
    ['GB-SCT', '2026-12-31', 1, '2027-01-05', 'Scotland rests on the second of January, or its substitute'],
    ['GB', '2026-12-31', 1, '2027-01-04', 'the rest does not'],
    ['DE-BY', '2026-06-03', 1, '2026-06-05', 'Corpus Christi in Bavaria'],
    ['DE-BE', '2026-06-03', 1, '2026-06-04', 'not in Berlin'],
    ['DE-XX', '2026-05-13', 1, '2026-05-15', 'an unknown region has the days of its country'],
    ['JP', '2026-05-01', 1, '2026-05-07', 'Golden Week'],
    ['AU-NSW', '2026-04-02', 1, '2026-04-07', 'Easter'],
    ['ZZ', '2026-12-24', 1, '2026-12-25', 'a country without data'],
    ['US', '2099-12-24', 1, '2099-12-25', 'a year beyond the table'],
    ['constructor', '2026-12-24', 1, '2026-12-25', 'no country at all'],
  ])('%s: %s and %i is %s: %s', (region, from, count, day) => {
    expect(written(calendarIn('UTC', region).business(dayFrom(from), count))).toBe(day);
  });

  test('mere observances and half days are business days', () => {
    const day = (region: string, from: string) => written(calendarIn('UTC', region).business(dayFrom(from), 1));
    expect(day('US', '2026-02-13')).toBe('2026-02-17');
    expect(day('US', '2026-06-18')).toBe('2026-06-22');
    expect(day('US', '2026-02-11')).toBe('2026-02-12');
    expect(day('AU-SA', '2026-12-23')).toBe('2026-12-24');
  });
});

describe('working hours', () => {
  const zone = 'America/New_York';
  test.each([
    ['2026-03-03T09:00', '2026-03-03T09:00'],
    ['2026-03-03T17:00', '2026-03-03T17:00'],
    ['2026-03-03T17:01', '2026-03-04T09:00'],
    ['2026-03-03T08:59', '2026-03-03T09:00'],
    ['2026-03-06T17:01', '2026-03-09T09:00'],
    ['2026-03-07T12:00', '2026-03-09T09:00'],
    ['2026-07-02T18:00', '2026-07-06T09:00'],
  ])('%s works at %s', (from, working) => {
    const calendar = calendarIn(zone, 'US');
    expect(calendar.iso(calendar.working(at(zone, from))).slice(0, 16)).toBe(working);
  });

  test.each([
    ['22:00', '06:00'],
    ['10:00', '10:00'],
  ])('hours from %s until %s cannot be counted in: the default is taken', (from, until) => {
    const calendar = calendarIn(zone, 'US', { workingHours: [from, until] });
    expect(calendar.iso(calendar.morning(dayFrom('2026-03-03')))).toBe('2026-03-03T09:00:00-05:00');
    expect(calendar.iso(calendar.evening(dayFrom('2026-03-03')))).toBe('2026-03-03T17:00:00-05:00');
  });
});

describe('quiet hours', () => {
  const zone = 'America/New_York';
  test.each([
    [['20:00', '08:00'], '2026-03-03T19:59', '2026-03-03T19:59'],
    [['20:00', '08:00'], '2026-03-03T20:00', '2026-03-04T08:00'],
    [['20:00', '08:00'], '2026-03-04T07:59', '2026-03-04T08:00'],
    [['20:00', '08:00'], '2026-03-04T08:00', '2026-03-04T08:00'],
    [['13:00', '14:00'], '2026-03-04T12:59', '2026-03-04T12:59'],
    [['13:00', '14:00'], '2026-03-04T13:00', '2026-03-04T14:00'],
    [['13:00', '14:00'], '2026-03-04T13:30', '2026-03-04T14:00'],
    [['13:00', '14:00'], '2026-03-04T14:00', '2026-03-04T14:00'],
    [['13:00', '14:00'], '2026-03-04T15:00', '2026-03-04T15:00'],
    [['00:00', '00:00'], '2026-03-04T00:00', '2026-03-04T00:00'],
  ] as const)('%s: %s waits until %s', (quietHours, from, until) => {
    const calendar = calendarIn(zone, 'US', { quietHours: [...quietHours] });
    expect(calendar.iso(calendar.awake(at(zone, from))).slice(0, 16)).toBe(until);
  });
});

test('universal time is written with an offset of its own', () => {
  expect(calendarIn('UTC', 'US').iso(0)).toBe('1970-01-01T00:00:00+00:00');
});

test('a day ends at its midnight, or at the first moment after it where the clocks skip that', () => {
  const cairo = calendarIn('Africa/Cairo', 'EG');
  expect(cairo.iso(cairo.midnight(dayFrom('2026-04-23')))).toBe('2026-04-24T01:00:00+03:00');
  const berlin = calendarIn('Europe/Berlin', 'DE');
  expect(berlin.iso(berlin.midnight(dayFrom('2026-03-28')))).toBe('2026-03-29T00:00:00+01:00');
});

test('the far past and the far future can be said', () => {
  const calendar = calendarIn('Europe/Berlin', 'DE');
  expect(Date.parse(calendar.iso(Date.parse('0001-01-01T00:00:00Z')))).toBe(Date.parse('0001-01-01T00:00:00Z'));
  expect(Date.parse(calendar.iso(calendar.midnight(dayFrom('9999-12-31'))))).toBe(Date.parse('+010000-01-01T00:00:00+01:00'));
  expect(calendar.iso(Date.parse('2026-03-03T10:00:00.250Z'))).toBe('2026-03-03T11:00:00.250+01:00');
});
