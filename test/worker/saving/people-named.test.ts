import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/job/person.ts';
import type { ApplicationContact } from '../../../src/job/posting.ts';
import { peopleNamed } from '../../../src/worker/saving/people-named.ts';
import { posting } from '../postings.ts';

const named = (contacts: ApplicationContact[], known: Person[] = []) => peopleNamed(posting({ applicationContacts: contacts }), known);
const dana: Person = {
  id: 'p1',
  name: 'Dana Ruiz',
  worksFor: 'Green & Sons',
  role: 'recruiter',
  email: 'dana@green.example',
  sameAs: 'https://people.example/dana',
};

test('somebody new is added, as working for the employer', () => {
  const { ids, added } = named([{ name: ' Ali Khan ', email: 'ali@green.example', telephone: '+44 113 496 0000' }]);
  expect(added).toEqual([
    expect.objectContaining({ name: 'Ali Khan', worksFor: 'Green & Sons', email: 'ali@green.example', telephone: '+44 113 496 0000' }),
  ]);
  expect(ids).toEqual(added.map(({ id }) => id));
});

test('an address without a name is nobody', () => {
  expect(named([{ email: 'jobs@green.example' }, { name: '  ' }])).toEqual({ ids: [], added: [] });
});

describe('somebody known', () => {
  test.each<[string, ApplicationContact]>([
    ['by mail address, however it is written', { name: 'D. Ruiz', email: 'Dana@Green.example' }],
    ['by profile', { name: 'D. Ruiz', sameAs: 'https://people.example/dana' }],
    ['by name and employer', { name: 'dana ruiz' }],
  ])('is recognised %s', (_, contact) => {
    expect(named([contact], [dana])).toEqual({ ids: ['p1'], added: [] });
  });

  test.each<[string, ApplicationContact, Person]>([
    ['another mail address', { name: 'Dana Ruiz', email: 'ruiz@green.example' }, dana],
    ['another employer', { name: 'Dana Ruiz' }, { ...dana, worksFor: 'Other Ltd' }],
  ])('is not taken for a namesake: %s', (_, contact, known) => {
    expect(named([contact], [known]).added).toHaveLength(1);
  });
});

test('somebody named twice is one person', () => {
  const { ids, added } = named([{ name: 'Ali Khan', email: 'ali@green.example' }, { name: 'Ali Khan' }]);
  expect([ids.length, added.length]).toEqual([1, 1]);
});

test('a page that names hundreds adds few', () => {
  const staff = Array.from({ length: 200 }, (_, n) => ({ name: `Person ${n}` }));
  expect(named(staff).added).toHaveLength(20);
});

test.each([
  [null, 'recruiter'],
  ['HR Manager', 'recruiter'],
  ['Talent Acquisition Partner', 'recruiter'],
  ['Personalleiterin', 'recruiter'],
  ['Responsable de recrutement', 'recruiter'],
  ['Office clerk', 'recruiter'],
  ['Head of Engineering', 'hiring-manager'],
  ['Sales Director', 'hiring-manager'],
  ['Leiter Vertrieb', 'hiring-manager'],
  ['Geschäftsführerin', 'hiring-manager'],
])('a contact who is %j is a %s', (jobTitle, role) => {
  expect(named([{ name: 'Ali Khan', jobTitle }]).added[0]?.role).toBe(role);
});
