import { type Day, dayFrom } from './day.ts';
import table from './holidays.json' with { type: 'json' };

// The table is made by src/tools/holidays.mjs, which says how it is written. Its data is under CC BY-SA 3.0, after date-holidays and Wikipedia.
type Entry = string | string[];
const countries: Record<string, Record<string, Entry | undefined> | undefined> = table.countries;
const [firstYear = 0, lastYear = 0] = table.years;
const known = new Map<string, ReadonlySet<Day>>();

/** The countries that the table covers, by their ISO 3166-1 codes. In others every weekday is a business day. */
export const COUNTRIES: readonly string[] = Object.keys(countries);

/** The years that the table covers. */
export const YEARS: readonly number[] = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/**
 * The public holidays of a country (`US`) or one of its subdivisions (`DE-BY`) that fall on a weekday, substitute days included. A subdivision without days of
 * its own has its country's; a country without data, and the years beyond the table, have none.
 */
export function holidaysOf(region: string): ReadonlySet<Day> {
  const before = known.get(region);
  if (before) return before;
  const [country = '', subdivision = ''] = region.toUpperCase().split('-');
  const entry = Object.hasOwn(countries, country) ? countries[country] : undefined;
  const days = new Set(read(entry?.['']));
  if (entry && subdivision && Object.hasOwn(entry, subdivision)) {
    const [added, left] = [entry[subdivision]].flat();
    for (const day of read(added)) days.add(day);
    for (const day of read(left)) days.delete(day);
  }
  known.set(region, days);
  return days;
}

/** Month and day in base 36, two characters a day, the years apart by a space. */
function read(text: Entry | undefined): Day[] {
  if (typeof text !== 'string') return [];
  return text.split(' ').flatMap((days, index) =>
    (days.match(/../g) ?? []).map((pair) => {
      const [month = 0, day = 0] = [...pair].map((character) => Number.parseInt(character, 36));
      return dayFrom(`${firstYear + index}-${month}-${day}`);
    }),
  );
}
