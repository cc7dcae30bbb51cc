import { expect, test } from 'vitest';
import { searchOf } from '../../src/etiquette/search.ts';
import { entry, factsOf, person } from './cases.ts';

const accepted = (at: string, opportunity: string) => entry('accepted', at, { opportunity });
const firstAccepted = (journal: ReturnType<typeof accepted>[]) =>
  searchOf(factsOf({ jobs: [{ id: 'o2' }, { id: 'o1' }, { id: 'o3' }], journal })).accepted?.history.id;

test('of several offers that were accepted, the first ends the search', () => {
  expect(firstAccepted([accepted('2026-03-12T10:00', 'o1'), accepted('2026-03-10T10:00', 'o3'), accepted('2026-03-11T10:00', 'o2')])).toBe(
    'o3',
  );
});

test('of two at one moment it is the same one, in whatever order they come', () => {
  const both = [accepted('2026-03-12T10:00', 'o2'), accepted('2026-03-12T10:00', 'o1')];
  expect([firstAccepted(both), firstAccepted(both.toReversed())]).toEqual(['o1', 'o1']);
});

test('of a person who is there twice the first row counts', () => {
  const people = [person('p1', 'recruiter', { name: 'Jane Doe' }), person('p1', 'helper', { name: 'John Roe' })];
  expect(searchOf(factsOf({ people, journal: [] })).people.get('p1')?.name).toBe('Jane Doe');
});

test('what the user said of an action is nothing that happened', () => {
  const said = entry('snoozed', '2026-03-12T10:00', { action: 'a', until: '2026-03-13T10:00', people: ['p1'] });
  const { entries, histories, contacts } = searchOf(factsOf({ journal: [entry('saved', '2026-03-10T10:00'), said] }));
  expect([entries, histories[0]?.entries, contacts.get('p1')?.entries].map((list) => list?.length)).toEqual([1, 1, 0]);
});
