import { describe, expect, test } from 'vitest';
import { plan } from '../../src/etiquette/plan.ts';
import { presentOf } from '../../src/etiquette/present.ts';
import { applied, entry, factsOf, heard, interview, type Life, person, promised } from './cases.ts';

const presentAt = (now: string, life: Life) => {
  const { actions, stalled } = presentOf(plan(factsOf(life)), Date.parse(now));
  return { rules: actions.map(({ rule }) => rule), actions, stalled };
};

describe('what a plan comes to at a moment', () => {
  const life = { journal: [applied('2026-03-03T10:12')] };

  test('upcoming, open, past', () => {
    expect(presentAt('2026-03-03T16:00:00Z', life).rules).toEqual(['application-follow-up']);
    expect(presentAt('2026-03-17T14:11:59Z', life).rules).toEqual(['application-follow-up']);
    expect(presentAt('2026-03-17T14:12:00Z', life).rules).toEqual([]);
  });

  test('stalled once the last has closed', () => {
    expect(presentAt('2026-03-17T14:11:59Z', life).stalled).toEqual([]);
    expect(presentAt('2026-03-17T14:12:00Z', life).stalled).toEqual(['o1']);
  });

  test('stalled at once where nothing is scheduled', () => {
    expect(presentAt('2026-03-03T18:00:00Z', { journal: [...life.journal, heard('2026-03-03T12:00')] }).stalled).toEqual(['o1']);
  });

  test('what a promise suspends is not upcoming while it is alive, and open when it has come to nothing', () => {
    const waiting = {
      people: [person('p1', 'recruiter')],
      journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00'), promised('2026-03-11T12:00', '2026-03-18')],
    };
    expect(presentAt('2026-03-25T12:00:00Z', waiting).rules).toEqual(['promise-missed']);
    expect(presentAt('2026-04-02T04:00:00Z', waiting).rules).toEqual(['check-in']);
  });

  test('of a birthday only the next', () => {
    const friends = {
      people: [person('p1', 'network', { birthday: '04-17' }), person('p2', 'network', { birthday: '04-17' })],
      jobs: [],
      journal: [],
    };
    const { actions } = presentAt('2026-04-17T23:00:00Z', friends);
    expect(actions.map(({ people, opens }) => [people[0], opens.slice(0, 10)])).toEqual([
      ['p1', '2026-04-17'],
      ['p2', '2026-04-17'],
    ]);
    expect(presentAt('2026-04-18T04:00:00Z', friends).actions[0]?.opens).toBe('2027-04-17T09:00:00-04:00');
  });

  test('sorted by due, what has none last', () => {
    const busy = {
      people: [],
      journal: [entry('saved', '2026-03-02T09:00'), applied('2026-03-03T10:12', { opportunity: 'o2' })],
      jobs: [{ id: 'o1' }, { id: 'o2' }],
    };
    expect(presentAt('2026-03-03T16:00:00Z', busy).rules).toEqual(['find-contact', 'application-follow-up', 'find-contact']);
  });
});
