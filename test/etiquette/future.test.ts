import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { futureOf } from '../../src/etiquette/future.ts';
import { plan } from '../../src/etiquette/plan.ts';
import { isUnsolicited } from '../../src/etiquette/unsolicited.ts';
import { runs } from '../runs.ts';
import { applied, called, entry, factsOf, heard, interview, type Life, momentIn, promised, recruiter, saved, sent } from './cases.ts';
import { life } from './lives.ts';

vi.setConfig({ testTimeout: 60_000 });

const ZONE = 'America/New_York';
const futureAt = (now: string, one: Life) => futureOf(factsOf(one), 'o1', Date.parse(momentIn(ZONE, now)));
/** Rules with the days on which they are due: `second-follow-up 2026-03-12`. */
const stepsAt = (now: string, one: Life) => futureAt(now, one).steps.map(({ rule, at }) => `${rule} ${at.slice(0, 10)}`);

test('an application that nobody answers: three messages, then letting go', () => {
  const one = { journal: [applied('2026-03-03T10:12')] };
  expect(stepsAt('2026-03-03T11:00', one)).toEqual([
    'application-follow-up 2026-03-05',
    'second-follow-up 2026-03-19',
    'third-follow-up 2026-04-09',
    'move-on 2026-04-30',
  ]);
  expect(futureAt('2026-03-03T11:00', one).end).toBe('move-on');
});

test('what was sent already is past; what is overdue would be done now', () => {
  const one = { journal: [applied('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up')] };
  expect(stepsAt('2026-03-24T15:00', one)).toEqual(['second-follow-up 2026-03-24', 'third-follow-up 2026-04-14', 'move-on 2026-05-05']);
});

test('what was saved is applied for before its deadline, and then goes its way', () => {
  const one = { job: { posting: { validThrough: '2026-03-20' } }, journal: [saved('2026-03-03T10:12')] };
  expect(stepsAt('2026-03-04T12:00', one).slice(0, 2)).toEqual(['apply-by-deadline 2026-03-19', 'application-follow-up 2026-03-24']);
});

test('each step falls on the day of the user, far from Greenwich too', () => {
  const one = { zone: 'Pacific/Auckland', region: 'NZ', journal: [applied('2026-03-02T09:30')] };
  const now = Date.parse('2026-03-02T00:00:00Z');
  expect(futureOf(factsOf(one), 'o1', now).steps[0]?.at).toBe('2026-03-04T09:30:00+13:00');
});

test('what is overdue falls on the day that it is for the user', () => {
  const one = { zone: 'Pacific/Auckland', region: 'NZ', journal: [applied('2026-03-02T09:30')] };
  const now = Date.parse('2026-03-05T20:15:00Z');
  expect(futureOf(factsOf(one), 'o1', now).steps[0]?.at).toBe('2026-03-06T09:15:00+13:00');
});

test('what closes at this very moment is past', () => {
  const one = { journal: [applied('2026-03-03T10:12')] };
  expect(stepsAt('2026-03-17T10:11', one)[0]).toBe('application-follow-up 2026-03-17');
  expect(stepsAt('2026-03-17T10:12', one)).toEqual([]);
});

test('of steps at one moment the first of the plan comes first', () => {
  const one = { journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: ['p2', 'p1'] })] };
  const { actions } = plan(factsOf(one));
  const planned = actions.filter(({ rule }) => rule === 'thank-you').map(({ people }) => people);
  expect(
    futureAt('2026-03-10T13:00', one)
      .steps.slice(0, 2)
      .map(({ people }) => people),
  ).toEqual(planned);
});

test('a promise comes first, and its message counts as one of the sequence', () => {
  const one = { journal: [applied('2026-03-03T10:12'), promised('2026-03-04T10:00', '2026-03-13')] };
  expect(stepsAt('2026-03-04T12:00', one)).toEqual([
    'promise-missed 2026-03-17',
    'second-follow-up 2026-03-31',
    'third-follow-up 2026-04-21',
    'move-on 2026-05-12',
  ]);
});

test('an interview ahead: thanks to each, then check-ins as often as allowed', () => {
  const one = { settings: { checkIns: 2 }, journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00')] };
  expect(stepsAt('2026-03-10T13:00', one)).toEqual([
    'thank-you 2026-03-11',
    'thank-you 2026-03-11',
    'check-in 2026-03-23',
    'check-in 2026-04-09',
    'move-on 2026-04-30',
  ]);
});

test('what goes to the same people about another job says whose message speaks of this one', () => {
  const one = {
    people: [recruiter],
    jobs: [{ id: 'o1' }, { id: 'o2', posting: { title: 'Glazier' } }],
    journal: [applied('2026-03-03T10:12', { opportunity: 'o2' }), applied('2026-03-04T10:12')],
  };
  const { steps } = futureAt('2026-03-04T11:00', one);
  const other = futureOf(factsOf(one), 'o2', Date.parse(momentIn(ZONE, '2026-03-04T11:00'))).steps;
  expect(steps[0]).toMatchObject({ rule: 'application-follow-up', within: 'Glazier' });
  expect(other[0]).not.toHaveProperty('within');
});

test('a call that met nobody is followed by another', () => {
  const one = { journal: [applied('2026-03-03T10:12'), called('2026-03-05T10:00', 'no-answer')] };
  expect(stepsAt('2026-03-05T11:00', one)).toEqual([
    'call-again 2026-03-10',
    'second-follow-up 2026-03-24',
    'third-follow-up 2026-04-14',
    'move-on 2026-05-05',
  ]);
});

test('what a guard withholds is no step, and is said to be the end', () => {
  const one = { job: { asks: { calls: 'forbidden' as const } }, journal: [applied('2026-03-03T10:12')] };
  expect(futureAt('2026-03-03T11:00', one)).toEqual({ steps: [], end: 'held' });
});

test('they answered, or it is closed: there is nothing to wait for', () => {
  const answered = { journal: [applied('2026-03-03T10:12'), heard('2026-03-04T10:00')] };
  expect(futureAt('2026-03-05T10:00', answered)).toEqual({ steps: [], end: 'nothing' });
  const closed = { journal: [applied('2026-03-03T10:12'), entry('moved-on', '2026-03-04T10:00')] };
  expect(futureAt('2026-03-05T10:00', closed)).toEqual({ steps: [], end: 'nothing' });
  expect(futureOf(factsOf(closed), 'nowhere', 0)).toEqual({ steps: [], end: 'nothing' });
});

test('whatever happened: it ends, in the order of time, from now on, and nobody is pressed within seven days', () => {
  fc.assert(
    fc.property(life, fc.integer({ min: 0, max: 200 }), (facts, days) => {
      const now = Date.parse('2026-01-01T12:00:00Z') + days * 86_400_000;
      const known = { ...facts, journal: facts.journal.filter(({ at }) => Date.parse(at) <= now) };
      for (const { id } of facts.opportunities) {
        const { steps } = futureOf(known, id, now);
        expect(steps.length).toBeLessThan(80);
        const times = steps.map(({ at }) => Date.parse(at));
        expect(times.every((at) => at >= now)).toBe(true);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const sends = steps.filter(({ rule }) => isUnsolicited(rule));
        for (const [place, step] of sends.entries()) {
          const before = sends[place - 1];
          // A clock change takes an hour of the seven days.
          if (before && step.people.length > 0 && before.people[0] === step.people[0])
            expect(Date.parse(step.at) - Date.parse(before.at), `${before.rule} ${step.rule}`).toBeGreaterThanOrEqual(
              (7 * 24 - 1) * 3_600_000,
            );
        }
      }
    }),
    runs(60),
  );
});
