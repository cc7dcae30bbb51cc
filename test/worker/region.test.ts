import { describe, expect, test, vi } from 'vitest';
import { guessRegion } from '../../src/worker/region.ts';

describe('the region', () => {
  test.each([
    ['Europe/Berlin', ['en-US', 'en'], 'DE'],
    ['Europe/Berlin', ['de-AT'], 'DE'],
    ['Europe/London', ['en-GB'], 'GB'],
    ['Asia/Calcutta', ['en'], 'IN'],
    ['UTC', ['fr-CA', 'en'], 'CA'],
    ['UTC', ['de'], 'DE'],
    ['UTC', [], undefined],
  ])('in %s with %j is %s', (zone, languages, region) => {
    expect(guessRegion(zone, languages)).toBe(region);
  });

  test('is that of the language where the browser does not know the zones of a country', () => {
    const blind = class extends Intl.Locale {
      timeZones = undefined;
      getTimeZones = undefined;
    };
    vi.stubGlobal('Intl', { Locale: blind });
    expect(guessRegion('Europe/Berlin', ['pt-BR'])).toBe('BR');
    vi.unstubAllGlobals();
  });
});
