import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { holidaysOf } from '../../src/etiquette/calendar/holidays.ts';
import { plan } from '../../src/etiquette/plan.ts';
import { RULES } from '../../src/etiquette/rules/order.ts';
import type { PlannedAction } from '../../src/job/action.ts';
import { factsOf, type Life } from './cases.ts';
import { exampleOf } from './examples.ts';

// What holds of the windows of every rule, whatever the calendar does: the example of each is moved to where it matters.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** When the examples begin. */
const BEGIN = Temporal.PlainDate.from('2026-03-10');
const rules = RULES.map(({ id }) => id);

/** The example of a rule as if it had begun on another day, in some zone. */
function planFrom(day: string, zone: string, region: string, rule: string): PlannedAction[] {
  const days = BEGIN.until(Temporal.PlainDate.from(day)).days;
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one)]));
    const [, date, time = ''] = (typeof value === 'string' && /^(\d{4}-\d\d-\d\d)(T.*)?$/.exec(value)) || [];
    return date === undefined ? value : Temporal.PlainDate.from(date).add({ days }).toString() + time;
  };
  const life = moved(exampleOf(rule)) as Life;
  return plan(factsOf({ ...life, zone, region })).actions.filter((action) => action.rule === rule);
}

const MOMENTS = ['opens', 'due', 'closes', 'late'] as const;
const wall = (moment: string): number => Date.parse(`${moment.slice(0, 19)}Z`);

/** What the rulebook counts in elapsed hours, by the wall an hour more or less where the clocks change in between. */
const HOURS: Record<string, readonly (typeof MOMENTS)[number][]> = {
  'application-follow-up': ['opens', 'due'],
  'prepare-interview': ['opens', 'due'],
  debrief: ['due', 'closes'],
  'thank-you': ['due', 'late'],
  withdraw: ['due'],
  'offer-thanks': ['due'],
  'decline-offer': ['due'],
  'met-follow-up': ['due'],
  'thank-introducer': ['due'],
  'reach-introduced': ['due'],
};

describe.each([
  ['Europe/Berlin', 'forward', '2026-03-28'],
  ['Europe/Berlin', 'back', '2026-10-24'],
  ['America/Los_Angeles', 'forward', '2026-03-07'],
  ['America/Los_Angeles', 'back', '2026-10-31'],
  ['Pacific/Auckland', 'back', '2026-04-04'],
  ['Pacific/Auckland', 'forward', '2026-09-26'],
  ['America/Santiago', 'back', '2026-04-04'],
  ['Australia/Lord_Howe', 'back by half an hour', '2026-04-04'],
])('when the clocks of %s go %s in the night after the example begins', (zone, _, day) => {
  test.each(rules)('%s keeps its wall clock, but for hours, which are elapsed', (rule) => {
    const there = planFrom(day, zone, 'AQ', rule);
    const plainly = planFrom(day, 'UTC', 'AQ', rule);
    expect(there.map(({ key }) => key).sort()).toEqual(plainly.map(({ key }) => key).sort());
    for (const action of there) {
      const same = plainly.find(({ key }) => key === action.key);
      for (const name of MOMENTS) {
        const [here, usual] = [action[name] ?? null, same?.[name] ?? null];
        if (here === null || usual === null) expect(here, `${action.key} ${name}`).toBe(usual);
        else if (!HOURS[rule]?.includes(name)) expect(here.slice(0, 19), `${action.key} ${name}`).toBe(usual.slice(0, 19));
        else if (wall(here) !== wall(usual)) {
          expect(Math.abs(wall(here) - wall(usual)), `${action.key} ${name}`).toBeLessThanOrEqual(HOUR);
          // Either is elapsed time from the cause, or the morning to which one of them moved.
          const isMorning = [here, usual].some((moment) => moment.slice(11, 16) === '09:00');
          const elapsed = (moment: string, from: string) => Date.parse(moment) - Date.parse(from);
          if (!isMorning && name !== 'opens') expect(elapsed(here, action.opens)).toBe(elapsed(usual, same?.opens ?? ''));
        }
      }
    }
  });
});

describe.each([
  ['JP', 'Asia/Tokyo', '2026-04-28', 'Golden Week'],
  ['DE-BY', 'Europe/Berlin', '2026-04-01', 'Easter'],
  ['GB', 'Europe/London', '2027-12-23', 'Christmas with two substitute days'],
  ['US', 'Etc/GMT+12', '2026-12-31', 'the turn of the year, at UTC−12'],
  ['NZ', 'Pacific/Kiritimati', '2026-12-31', 'the turn of the year, at UTC+14'],
  ['ES-CT', 'Europe/Madrid', '2028-02-28', 'a leap day'],
])('in %s, around %s %s (%s)', (region, zone, from) => {
  const holidays = holidaysOf(region);
  const isBusiness = (at: string) => {
    const day = Math.floor(wall(at) / DAY);
    return new Date(day * DAY).getUTCDay() % 6 !== 0 && !holidays.has(day);
  };

  test.each(rules)('%s is due in working hours of a business day, or could not be before it closes', (rule) => {
    let seen = 0;
    for (let shift = 0; shift < 10; shift++) {
      const day = Temporal.PlainDate.from(from).add({ days: shift }).toString();
      for (const { key, opens, due, closes } of planFrom(day, zone, region, rule)) {
        seen++;
        expect(Date.parse(opens), key).toBeLessThanOrEqual(Date.parse(due ?? closes ?? opens));
        if (due === null || rule === 'thank-you') continue;
        const clock = due.slice(11, 16);
        if (isBusiness(due) && clock >= '09:00' && clock <= '17:00') continue;
        expect(nextMorning(due), `${key} is due ${due}`).toBeGreaterThan(wall(closes ?? '9999-12-31T00:00:00'));
      }
    }
    expect(seen).toBeGreaterThan(0);
  });

  /** By the wall. */
  function nextMorning(at: string): number {
    if (isBusiness(at) && at.slice(11, 16) < '09:00') return wall(`${at.slice(0, 10)}T09:00:00`);
    let day = Math.floor(wall(at) / DAY) + 1;
    while (!isBusiness(new Date(day * DAY).toISOString())) day++;
    return day * DAY + 9 * HOUR;
  }
});
