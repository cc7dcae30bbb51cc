import names from './region-names.json' with { type: 'json' };

/** A country by its ISO 3166-1 code and its name in the reader's language, or one of its regions by the second part of its code and what it is called there. */
export interface Place {
  code: string;
  name: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What the browser can name that is no country: unions, currency areas, islands of another country, tests. */
const NO_COUNTRIES = new Set(['AC', 'CP', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Whether the code is the one in use, and not an older or another name of the same country (`UK` of `GB`). */
const isCurrent = (code: string) => new Intl.Locale(`und-${code}`).region === code;

/** Every country that the browser can name, by name: it knows them all, so Heed needs no list of its own. */
export function countries(locale: string): Place[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const codes = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRIES.has(code) && isCurrent(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name ? [{ code, name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The regions of a country by name, where public holidays differ by region; nothing elsewhere. */
export function regionsOf(country: string, locale: string): Place[] {
  const regions: Record<string, string> = Object.hasOwn(names, country) ? names[country as keyof typeof names] : {};
  return Object.entries(regions)
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** The two halves of a region such as `DE-BY`. */
export function regionParts(region: string): { country: string; part: string } {
  const [country = '', part = ''] = region.toUpperCase().split(/-(.*)/s);
  return { country, part };
}
