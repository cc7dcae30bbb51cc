import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/job/settings.ts';
import { countries, regionParts, regionsOf } from '../../../src/ui/words/regions.ts';
import { settingsFrom } from '../../../src/ui/words/settings-from.ts';

const fields = {
  timeZone: 'Europe/Berlin',
  country: 'DE',
  part: 'by',
  workingFrom: '08:30',
  workingTo: '16:00:00',
  quietFrom: '21:00',
  quietTo: '07:00',
  noCallsReading: 'written-only',
  promiseGrace: '2',
  checkIns: '0',
};
const form = (over: Partial<typeof fields> = {}) => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...over })) data.set(name, value);
  return data;
};

test('a form becomes settings', () => {
  expect(settingsFrom(form())).toEqual({
    timeZone: 'Europe/Berlin',
    region: 'DE-BY',
    workingHours: ['08:30', '16:00'],
    quietHours: ['21:00', '07:00'],
    noCallsReading: 'written-only',
    promiseGrace: 2,
    checkIns: 0,
  });
  expect(settingsFrom(form({ part: '' })).region).toBe('DE');
});

test.each([{ timeZone: 'Mars/Olympus' }, { workingFrom: 'nine' }, { promiseGrace: '99' }, { checkIns: 'x' }])('%j is refused', (over) => {
  expect(() => settingsFrom(form(over))).toThrow();
});

test('a region has a country and perhaps a part', () => {
  expect(regionParts('DE-BY')).toEqual({ country: 'DE', part: 'BY' });
  expect(regionParts(DEFAULT_SETTINGS.region)).toEqual({ country: 'US', part: '' });
  expect(regionParts('FR-GES-68')).toEqual({ country: 'FR', part: 'GES-68' });
});

test('countries are named in the reader’s language, each once, and nothing else is', () => {
  const german = countries('de');
  const codes = german.map(({ code }) => code);
  expect(german.find(({ code }) => code === 'CH')?.name).toBe('Schweiz');
  expect(codes).toEqual(expect.arrayContaining(['US', 'DE', 'GB', 'TR', 'XK', 'ZW']));
  expect(codes.filter((code) => ['UK', 'EU', 'UN', 'ZZ', 'DD', 'SU'].includes(code))).toEqual([]);
  expect(new Set(german.map(({ name }) => name)).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(240);
});

test('regions have the names they bear, where holidays differ by region', () => {
  expect(regionsOf('DE', 'en')).toHaveLength(16);
  expect(regionsOf('DE', 'en')).toContainEqual({ code: 'BY', name: 'Bayern' });
  expect(regionsOf('DK', 'en')).toEqual([]);
  expect(regionsOf('constructor', 'en')).toEqual([]);
});
