import { expect, test } from 'vitest';
import { plan } from '../../src/etiquette/plan.ts';
import { RULES } from '../../src/etiquette/rules/order.ts';
import { actionsOf, applied, called, factsOf, interview, type Life, person, sent } from './cases.ts';

const rulesOf = (life: Life) => [...new Set(actionsOf(life).map(({ rule }) => rule))];
const journal = [applied('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up')];

test('a rule that is turned off suggests nothing; the others are as they were', () => {
  const all = rulesOf({ journal });
  expect(all).toContain('second-follow-up');
  expect(rulesOf({ journal, settings: { rulesOff: ['second-follow-up'] } })).toEqual(all.filter((rule) => rule !== 'second-follow-up'));
});

test('with every rule off there is nothing, and an open opportunity is stalled', () => {
  const facts = factsOf({ journal, settings: { rulesOff: RULES.map(({ id }) => id) } });
  const { actions, standings } = plan(facts);
  expect(actions).toEqual([]);
  expect(standings[0]?.stalled).not.toBeNull();
});

test('a rule may be off for one opportunity alone', () => {
  const facts = factsOf({
    jobs: [{ id: 'o1' }, { id: 'o2', people: [] }],
    people: [],
    journal: [applied('2026-03-03T10:12'), applied('2026-03-03T10:12', { opportunity: 'o2' })],
  });
  const [first, ...rest] = facts.opportunities;
  if (!first) throw new Error('no opportunity');
  const { actions } = plan({ ...facts, opportunities: [{ ...first, rulesOff: ['application-follow-up'] }, ...rest] });
  expect(actions.filter(({ rule }) => rule === 'application-follow-up').map(({ opportunity }) => opportunity)).toEqual(['o2']);
});

test('of somebody the user wants no reminders of, nobody is to be written to; what is no message stays', () => {
  const people = [person('p2', 'interviewer', { noReminders: true })];
  const held = [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00')];
  expect(rulesOf({ people, journal: held })).toEqual(['prepare-interview', 'debrief']);
});

test('a written message does not wait for a second call that is turned off', () => {
  const life = { journal: [applied('2026-03-03T10:12'), called('2026-03-04T10:00', 'no-answer')], settings: { rulesOff: ['call-again'] } };
  expect(actionsOf(life).find(({ rule }) => rule === 'second-follow-up')?.opens).toBe('2026-03-11T10:00:00-04:00');
});

test('guards cannot be turned off', () => {
  const life = { journal, job: { asks: { calls: 'forbidden' as const } }, settings: { rulesOff: ['no-calls', 'too-much'] } };
  expect(actionsOf(life).find(({ rule }) => rule === 'second-follow-up')?.held?.guard).toBe('no-calls');
});

test('what is turned off and unknown does no harm', () => {
  expect(rulesOf({ journal, settings: { rulesOff: ['of-tomorrow'] } })).toEqual(rulesOf({ journal }));
});
