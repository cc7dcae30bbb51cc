import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { plan } from '../../src/etiquette/plan.ts';
import { RULES } from '../../src/etiquette/rules/order.ts';
import type { PlannedAction } from '../../src/job/action.ts';
import { applied, factsOf, heard, interview, type Life, person, promised, saved, sent } from './cases.ts';
import { exampleOf } from './examples.ts';

/** A country without data, so that only the clock matters. */
const planIn = (zone: string, rule: string) =>
  plan(factsOf({ ...exampleOf(rule), zone, region: 'AQ' })).actions.filter((action) => action.rule === rule);

/** What the wall shows, without the zone. */
const onWall = ({ key, opens, due, closes, late, notices }: PlannedAction) => ({
  key,
  opens: opens.slice(0, 19),
  due: due?.slice(0, 19) ?? null,
  closes: closes?.slice(0, 19) ?? null,
  late: late?.slice(0, 19),
  notices: notices.map((moment) => moment.slice(0, 19)),
});

describe.each(RULES.map(({ id }) => id))('%s', (rule) => {
  // No clock of these zones changes in 2026: UTC+14, UTC−12, and two that are no whole hours away.
  test.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu', 'Australia/Eucla'])('means the same wall clock in %s', (zone) => {
    const there = planIn(zone, rule);
    expect(there.length).toBeGreaterThan(0);
    expect(there.map(onWall)).toEqual(planIn('UTC', rule).map(onWall));
    const offset = Temporal.Instant.from('2026-03-10T00:00Z').toZonedDateTimeISO(zone).offset;
    expect(there.every(({ opens }) => opens.endsWith(offset))).toBe(true);
  });
});

/** What the wall shows of one rule when the clocks changed meanwhile: `opens`, `due`, `closes` to the minute. */
function seen(zone: string, rule: string, journal: Life['journal'], more: Partial<Life> = {}): (string | null)[] {
  const [action] = plan(factsOf({ zone, region: 'AQ', ...more, journal })).actions.filter((one) => one.rule === rule);
  return action ? [action.opens, action.due, action.closes].map((moment) => moment?.slice(0, 16) ?? null) : [];
}

describe('when clocks change, hours are elapsed, and days keep the wall clock', () => {
  // Each change is in the night to the Sunday that lies in the middle of the 48 hours.
  test.each([
    ['Europe/Berlin', 'forward', '2026-03-28', '2026-03-29T11:00', '2026-03-30T11:00', '2026-04-11T10:00'],
    ['Europe/Berlin', 'back', '2026-10-24', '2026-10-25T09:00', '2026-10-26T09:00', '2026-11-07T10:00'],
    ['America/New_York', 'forward', '2026-03-07', '2026-03-08T11:00', '2026-03-09T11:00', '2026-03-21T10:00'],
    ['America/New_York', 'back', '2026-10-31', '2026-11-01T09:00', '2026-11-02T09:00', '2026-11-14T10:00'],
    ['Australia/Sydney', 'back', '2026-04-04', '2026-04-05T09:00', '2026-04-06T09:00', '2026-04-18T10:00'],
    ['Australia/Sydney', 'forward', '2026-10-03', '2026-10-04T11:00', '2026-10-05T11:00', '2026-10-17T10:00'],
    ['Australia/Lord_Howe', 'back by half an hour', '2026-04-04', '2026-04-05T09:30', '2026-04-06T09:30', '2026-04-18T10:00'],
    ['America/Santiago', 'back', '2026-04-04', '2026-04-05T09:00', '2026-04-06T09:00', '2026-04-18T10:00'],
  ])('application-follow-up in %s, %s', (zone, _, day, opens, due, closes) => {
    expect(seen(zone, 'application-follow-up', [applied(`${day}T10:00`)])).toEqual([opens, due, closes]);
  });

  test('thank-you: 24 real hours through the night that is longer', () => {
    const journal = [interview('2026-10-20T10:00', '2026-10-24T16:00', '2026-10-24T17:00')];
    expect(seen('Europe/Berlin', 'thank-you', journal)).toEqual(['2026-10-24T17:00', '2026-10-25T16:00', '2026-10-31T17:00']);
  });

  test('second-follow-up: a time of day that is skipped is taken later', () => {
    const journal = [applied('2026-03-14T01:00'), sent('2026-03-15T02:30', 'application-follow-up')];
    expect(seen('Europe/Berlin', 'second-follow-up', journal)).toEqual(['2026-03-22T02:30', '2026-03-30T09:00', '2026-04-12T02:30']);
  });

  test('promise-missed: working hours and midnights are those of the wall', () => {
    const journal = [applied('2026-03-20T10:00'), promised('2026-03-23T10:00', '2026-03-27')];
    expect(seen('Europe/Berlin', 'promise-missed', journal)).toEqual(['2026-03-30T09:00', '2026-03-31T17:00', '2026-04-11T00:00']);
  });

  test('a midnight that does not exist is the moment at which the day begins', () => {
    // In Santiago the clock goes from 24:00 of 5 September to 1:00.
    const journal = [saved('2026-09-01T10:00')];
    const [opens, due, closes] = seen('America/Santiago', 'apply-by-deadline', journal, {
      job: { posting: { validThrough: '2026-09-05' } },
    });
    expect([opens, due, closes]).toEqual(['2026-09-01T10:00', '2026-09-04T17:00', '2026-09-06T01:00']);
  });
});

describe('ends of months', () => {
  test.each([
    ['the 30th of November', '2026-11-30T18:00', '2027-02-28T18:00', '2027-03-30T18:00'],
    ['before a leap day', '2027-11-30T10:00', '2028-02-29T10:00', '2028-03-30T10:00'],
    ['the 31st of October', '2026-10-31T10:00', '2027-01-31T10:00', '2027-03-01T09:00'],
    ['the leap day itself', '2028-02-29T10:00', '2028-05-29T10:00', '2028-06-29T10:00'],
  ])('keep-in-touch from %s', (_, last, opens, due) => {
    const working = seen('UTC', 'keep-in-touch', [heard(last, { people: ['p4'] })], { people: [person('p4', 'network')] });
    expect(working[0]).toBe(opens);
    // What falls outside working hours is due the next working morning.
    expect(working[1]).toBe(due === '2027-03-30T18:00' ? '2027-03-31T09:00' : due);
  });

  test('check-in: the fourth is a month after the third, on the last day of a shorter one', () => {
    const journal = [
      interview('2026-11-10T10:00', '2026-11-12T10:00', '2026-11-12T11:00'),
      sent('2026-12-01T10:00', 'check-in'),
      sent('2026-12-30T10:00', 'check-in'),
      sent('2027-01-31T10:00', 'check-in'),
    ];
    expect(seen('UTC', 'check-in', journal)).toEqual(['2027-02-28T10:00', '2027-03-03T17:00', null]);
  });
});

describe('holidays in a row', () => {
  test.each([
    // Good Friday and Easter Monday around a weekend.
    ['DE', 'Europe/Berlin', '2026-04-02', '2026-04-07T09:00', '2026-04-08T17:00'],
    // Both days of Christmas are a Friday and a Saturday.
    ['DE', 'Europe/Berlin', '2026-12-24', '2026-12-28T09:00', '2026-12-29T17:00'],
    // Christmas on a Friday; Boxing Day, a Saturday, is kept on Monday.
    ['GB', 'Europe/London', '2026-12-24', '2026-12-29T09:00', '2026-12-30T17:00'],
    // Golden Week, with the substitute of 3 May, a Sunday.
    ['JP', 'Asia/Tokyo', '2026-05-01', '2026-05-07T09:00', '2026-05-08T17:00'],
    // New Year on both sides of the date line.
    ['NZ', 'Pacific/Auckland', '2026-12-31', '2027-01-05T09:00', '2027-01-06T17:00'],
    // Independence Day is a Saturday, observed the day before.
    ['US', 'America/New_York', '2026-07-02', '2026-07-06T09:00', '2026-07-07T17:00'],
    // A country without data has weekends alone.
    ['AQ', 'Pacific/Auckland', '2026-12-24', '2026-12-25T09:00', '2026-12-28T17:00'],
  ])('a promise in %s', (region, zone, until, opens, due) => {
    const journal = [applied('2026-03-02T10:00'), promised('2026-03-03T10:00', until)];
    expect(seen(zone, 'promise-missed', journal, { region }).slice(0, 2)).toEqual([opens, due]);
  });
});
