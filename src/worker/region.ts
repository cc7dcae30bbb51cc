/** A locale that tells the time zones of its region: newer than TypeScript's own list, a property at first, and not in every browser. */
type LocaleWithZones = Intl.Locale & { getTimeZones?: () => string[]; timeZones?: string[] };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/**
 * The country (ISO 3166, two letters) where the user most likely lives, for its public holidays: by the time zone, since many use their browser in
 * English; among several that share the zone, and where the browser does not know its countries, by the languages. Undefined where neither tells.
 */
export function guessRegion(timeZone: string, languages: readonly string[]): string | undefined {
  const spoken = languages.map((language) => new Intl.Locale(language).maximize().region).filter((region) => region !== undefined);
  const inZone = [...spoken, ...CODES].map(localeOf).find((locale) => zonesOf(locale).includes(timeZone));
  return inZone?.region ?? spoken[0];
}

/** The locale of a region; an old code becomes today's. */
const localeOf = (code: string): LocaleWithZones => new Intl.Locale(`und-${code}`);

const zonesOf = (locale: LocaleWithZones): string[] => locale.getTimeZones?.() ?? locale.timeZones ?? [];
