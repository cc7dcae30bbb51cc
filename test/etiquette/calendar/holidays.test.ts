import { describe, expect, test } from 'vitest';
import table from '../../../src/etiquette/calendar/holidays.json' with { type: 'json' };
import { COUNTRIES, countryOf, yearsFrom } from '../../../src/tools/holidays.mjs';

const [first = 0, last = 0] = table.years;

describe('the table of holidays', () => {
  test.each(COUNTRIES)('%s is rebuilt identically for its years', { timeout: 60_000 }, (country) => {
    expect(countryOf(country, [first, last])).toEqual(table.countries[country as keyof typeof table.countries]);
  });

  test('it has the countries it should have, and says where they come from and under which licence', () => {
    expect(Object.keys(table.countries)).toEqual(COUNTRIES);
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(40);
    expect(table.source).toMatch(/^date-holidays \d+\.\d+\.\d+, https:/);
    expect(table.licence).toContain('CC BY-SA 3.0');
  });

  test('a table reaches three years back and five ahead', () => {
    expect(yearsFrom(new Date('2026-11-22T12:00:00Z'))).toEqual([2023, 2031]);
    expect(last - first).toBe(8);
  });
});
