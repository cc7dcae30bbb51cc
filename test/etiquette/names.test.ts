import { expect, test } from 'vitest';
import { nameOf } from '../../src/etiquette/names.ts';
import { person } from './cases.ts';

const nobody = { name: null, jobTitle: null, email: null, worksFor: null };

test.each([
  [{ name: 'Jane Doe', jobTitle: 'Curator', email: 'jane@acme.example', worksFor: 'Acme' }, 'Jane Doe'],
  [{ jobTitle: 'Curator', email: 'jane@acme.example', worksFor: 'Acme' }, 'Curator'],
  [{ email: 'jane@acme.example', worksFor: 'Acme' }, 'jane@acme.example'],
  [{ worksFor: 'Acme' }, 'Acme'],
  [{ name: '' }, 'the employer'],
])('somebody of whom is known %j is called %s', (known, name) => {
  expect(nameOf(person('p1', 'recruiter', { ...nobody, ...known }), 'the employer')).toBe(name);
});

test('nobody is called by the fallback', () => {
  expect(nameOf(null, 'the employer')).toBe('the employer');
  expect(nameOf(undefined, 'the employer')).toBe('the employer');
});
