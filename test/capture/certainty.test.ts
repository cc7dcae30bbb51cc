import { expect, test } from 'vitest';
import { certaintyOf } from '../../src/capture/certainty.ts';
import type { Certainty } from '../../src/job/posting.ts';
import type { Draft, Reading } from '../../src/sites/draft.ts';

const reading = (source: Reading['source'], certainty: Certainty, draft: Draft): Reading => ({ source, certainty, draft });
const of = (field: keyof Draft, ...readings: [Reading, ...Reading[]]) => certaintyOf(field, readings[0], readings);

test('one source is as sure as it is by itself', () => {
  expect(of('title', reading('json-ld', 'sure', { title: 'Keeper' }))).toBe('sure');
  expect(of('title', reading('text', 'unsure', { title: 'Keeper' }))).toBe('unsure');
});

test.each<[keyof Draft, Draft, Draft]>([
  ['title', { title: 'Keeper (m/f/d)' }, { title: 'Keeper' }],
  ['organization', { organization: 'The Light Ltd.' }, { organization: 'the light' }],
  ['locations', { locations: ['Leith, Scotland'] }, { locations: ['Edinburgh (Leith)', 'Oban'] }],
  [
    'salary',
    { salary: { minValue: 30_000, maxValue: null, currency: 'GBP', unitText: 'YEAR' } },
    { salary: { minValue: 30_000, maxValue: 35_000, currency: null, unitText: null } },
  ],
  ['employmentType', { employmentType: ['FULL_TIME'] }, { employmentType: ['TEMPORARY', 'FULL_TIME'] }],
  ['datePosted', { datePosted: '2026-03-01' }, { datePosted: '2026-03-03' }],
  ['locationType', { locationType: 'HYBRID' }, { locationType: 'HYBRID' }],
])('%s: two sources that agree are surer than one', (field, one, other) => {
  expect(of(field, reading('site', 'likely', one), reading('text', 'likely', other))).toBe('sure');
  expect(of(field, reading('text', 'unsure', one), reading('meta', 'unsure', other))).toBe('likely');
});

test('two readings of one source are one source', () => {
  expect(of('title', reading('text', 'likely', { title: 'Keeper' }), reading('text', 'unsure', { title: 'Keeper' }))).toBe('likely');
});

test('a likely source that says otherwise makes both doubtful; an unsure one does not', () => {
  const salary = (minValue: number) => ({ salary: { minValue, maxValue: null, currency: 'EUR', unitText: null } });
  expect(of('salary', reading('json-ld', 'sure', salary(55_000)), reading('text', 'likely', salary(38_000)))).toBe('likely');
  expect(of('salary', reading('site', 'likely', salary(55_000)), reading('text', 'likely', salary(38_000)))).toBe('unsure');
  expect(of('salary', reading('site', 'likely', salary(55_000)), reading('text', 'unsure', salary(38_000)))).toBe('likely');
});

test('texts are never compared: each source words them in its own way', () => {
  expect(of('description', reading('json-ld', 'sure', { description: 'Dusk' }), reading('text', 'likely', { description: 'Dawn' }))).toBe(
    'sure',
  );
});
