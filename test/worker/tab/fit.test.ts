import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../src/job/posting.ts';
import { LIMITS } from '../../../src/job/text.ts';
import { fitCapture } from '../../../src/worker/tab/fit.ts';
import { posting } from '../postings.ts';

const page = { title: 'Gardener | Jobs', url: 'https://jobs.example/gardener?from=mail' };

/** What is left of a captured posting with these fields. */
const fitted = (fields: Record<string, unknown>): Posting | null | undefined =>
  fitCapture({ ...page, posting: { ...posting(), ...fields } })?.posting;

test('a posting in order comes through as it is', () => {
  const whole = posting({
    baseSalary: { minValue: 20, maxValue: null, currency: 'GBP', unitText: 'HOUR' },
    jobLocationType: 'HYBRID',
    datePosted: '2026-03-01',
    applicationContacts: [{ name: 'Dana Ruiz', jobTitle: null, email: 'dana@green.example', telephone: null, sameAs: null }],
    provenance: { title: 'json-ld' },
    certainty: { title: 'sure', datePosted: 'unsure' },
    agency: 'Thistle Staffing',
  });
  expect(fitCapture({ ...page, posting: whole })).toEqual({ ...page, posting: whole });
});

test.each([[undefined], [null], ['posting'], [7], [[]]])('%j is no capture', (raw) => {
  expect(fitCapture(raw)).toBeNull();
});

test('a page without a posting keeps its title and address', () => {
  expect(fitCapture({ ...page, posting: null })).toEqual({ ...page, posting: null });
});

test.each([['javascript:alert(1)'], ['data:text/html,x'], ['file:///etc/passwd'], [''], [3], [`https://x.example/${'a'.repeat(5_000)}`]])(
  'the address %j is none',
  (url) => {
    expect(fitCapture({ ...page, url, posting: null })?.url).toBe('');
    expect(fitted({ url })?.url).toBeNull();
    expect(fitted({ hiringOrganization: { name: 'Green', url } })?.hiringOrganization).toEqual({ name: 'Green', url: null });
  },
);

test('certainties that there are none of are left behind, and an agency that is no name', () => {
  const kept = fitted({ certainty: { title: 'certain' }, agency: { name: 'Thistle' } });
  expect(kept?.certainty).toEqual({});
  expect(kept?.agency).toBeNull();
});

describe('too much is cut', () => {
  test('text', () => {
    const long = 'x'.repeat(1_000_000);
    const kept = fitted({ title: long, description: long, identifier: long, hiringOrganization: { name: long } });
    expect(kept?.title).toHaveLength(LIMITS.line);
    expect(kept?.identifier).toHaveLength(LIMITS.line);
    expect(kept?.hiringOrganization.name).toHaveLength(LIMITS.line);
    expect(kept?.description).toHaveLength(LIMITS.description);
  });

  test('never in the middle of a character', () => {
    expect(fitted({ title: `${'x'.repeat(LIMITS.line - 1)}😀` })?.title).toBe('x'.repeat(LIMITS.line - 1));
  });

  test('lists', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `Place ${n}`);
    expect(fitted({ jobLocation: many })?.jobLocation).toEqual(many.slice(0, LIMITS.list));
    expect(fitted({ applicationContacts: many.map((name) => ({ name })) })?.applicationContacts).toHaveLength(LIMITS.list);
  });

  test('provenance', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`field${n}`, 'json-ld']));
    expect(Object.keys(fitted({ provenance: many })?.provenance ?? {})).toHaveLength(50);
  });
});

describe('what is of no use is dropped, and the rest kept', () => {
  test.each<[string, unknown, unknown]>([
    ['jobLocation', ['Leeds', 3, null, 'York'], ['Leeds', 'York']],
    ['jobLocation', 'Leeds', []],
    ['jobLocationType', 'MOON', null],
    ['employmentType', { length: 1e9 }, []],
    ['datePosted', 'last week', null],
    ['validThrough', '2026-13-45', null],
    ['baseSalary', 'a lot', null],
    [
      'baseSalary',
      { minValue: Number.POSITIVE_INFINITY, maxValue: '9', currency: 'GBP', unitText: 'CENTURY' },
      { minValue: null, maxValue: null, currency: 'GBP', unitText: null },
    ],
    [
      'applicationContacts',
      [null, 'Dana', { name: 'Dana', sameAs: 'javascript:x' }],
      [{ name: 'Dana', jobTitle: null, email: null, telephone: null, sameAs: null }],
    ],
    ['hiringOrganization', null, { name: null, url: null }],
    ['provenance', [['title', 'x']], {}],
    ['description', { toString: 'x' }, null],
  ])('%s: %j', (field, raw, kept) => {
    const result = fitted({ [field]: raw }) as unknown as Record<string, unknown>;
    expect(result[field]).toEqual(kept);
    expect(result.title).toBe('Gardener');
  });

  test('fields that no posting has', () => {
    const raw = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1, "extra": "x"}');
    const kept = fitted(raw);
    expect(Object.keys(kept ?? {}).sort()).toEqual(Object.keys(posting()).sort());
    expect((kept as unknown as { polluted?: number }).polluted).toBeUndefined();
  });

  test('what a page claims of its own instructions: those are read from its words', () => {
    expect(
      fitted({ instructions: { calls: 'invited', email: 'invited', followUp: null, shortlistOnly: false, quotes: [] } })?.instructions,
    ).toEqual(posting().instructions);
  });
});

test.each([[''], ['   '], [null], [7], [undefined]])('a posting with the title %j is none', (title) => {
  expect(fitted({ title })).toBeNull();
});
