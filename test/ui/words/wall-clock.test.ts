import { describe, expect, test } from 'vitest';
import { addDays, clockIn, dayIn, daysBetween, isoIn, momentAt } from '../../../src/ui/words/wall-clock.ts';

const at = (iso: string) => Date.parse(iso);

describe('the wall clock of a zone', () => {
  test.each([
    ['Europe/Berlin', '2026-07-01T22:30:00Z', '2026-07-02', '00:30'],
    ['America/New_York', '2026-03-08T06:59:00Z', '2026-03-08', '01:59'],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08', '03:00'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01', '00:00'],
    ['Etc/GMT+12', '2026-01-01T11:59:00Z', '2025-12-31', '23:59'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', '2026-01-01', '05:45'],
  ])('%s at %s shows %s %s', (zone, moment, day, clock) => {
    expect([dayIn(zone, at(moment)), clockIn(zone, at(moment))]).toEqual([day, clock]);
  });

  test.each([
    ['an ordinary morning', 'Europe/Berlin', '2026-07-02', '09:00', '2026-07-02T07:00:00Z'],
    ['a time that spring skips is an hour later', 'America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
    ['a time that autumn shows twice is the first', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['the same in the south', 'Australia/Sydney', '2026-10-04', '02:30', '2026-10-03T16:30:00Z'],
    ['half an hour of summer time', 'Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z'],
    ['a midnight that summer skips', 'America/Santiago', '2026-09-06', '00:00', '2026-09-06T04:00:00Z'],
  ])('%s', (_, zone, day, clock, moment) => {
    expect(new Date(momentAt(zone, day, clock)).toISOString()).toBe(new Date(moment).toISOString());
  });

  test('a day that a zone never had is the next one', () => {
    expect(new Date(momentAt('Pacific/Apia', '2011-12-30', '10:00')).toISOString()).toBe('2011-12-30T20:00:00.000Z');
  });

  test('a moment is written with the offset of its zone', () => {
    expect(isoIn('America/St_Johns', at('2026-01-05T12:00:00Z'))).toBe('2026-01-05T08:30:00-03:30');
    expect(isoIn('Asia/Kolkata', at('2026-01-05T12:00:00Z'))).toBe('2026-01-05T17:30:00+05:30');
    expect(isoIn('UTC', at('2026-01-05T12:00:00Z'))).toBe('2026-01-05T12:00:00+00:00');
  });

  test('days are counted by the calendar', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
