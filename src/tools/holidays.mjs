// Builds src/etiquette/calendar/holidays.json, the table of public holidays by which Heed counts business days, and src/ui/words/region-names.json, what the
// settings call its regions: npm run holidays
// The dates come from date-holidays (https://github.com/commenthol/date-holidays), whose data is licensed CC BY-SA 3.0, mostly after Wikipedia. The
// table is an adaptation under the same licence and says so itself. It reaches three years back and five ahead from the build; run this with each release.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

/** Countries of the table, with all their regions that differ from the country as a whole. ISO 3166-1. */
export const COUNTRIES = [
  ...[
    'AE',
    'AR',
    'AT',
    'AU',
    'BE',
    'BG',
    'BR',
    'CA',
    'CH',
    'CL',
    'CN',
    'CO',
    'CR',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'EG',
    'ES',
    'FI',
    'FR',
    'GB',
    'GR',
  ],
  ...[
    'HK',
    'HR',
    'HU',
    'ID',
    'IE',
    'IL',
    'IN',
    'IS',
    'IT',
    'JP',
    'KE',
    'KR',
    'LT',
    'LU',
    'LV',
    'MA',
    'MT',
    'MX',
    'MY',
    'NG',
    'NL',
    'NO',
    'NZ',
    'PE',
  ],
  ...['PH', 'PK', 'PL', 'PT', 'RO', 'RS', 'SA', 'SE', 'SG', 'SI', 'SK', 'TH', 'TR', 'TW', 'UA', 'US', 'UY', 'VN', 'ZA'],
];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A holiday counts on the days on which it is on at this hour: one that begins at noon or in the evening leaves a business day. */
const MORNING = 10 * HOUR;

/** Which years a table made on that day covers: first and last. */
export const yearsFrom = (today) => [today.getUTCFullYear() - 3, today.getUTCFullYear() + 5];

/**
 * A country's entry of the table: under the empty name its own holidays, under each region's what differs: the days to add, or those and the days to leave out.
 * Days are written as month and day in base 36, two characters a day, the years apart by a space.
 */
export function countryOf(country, [first, last]) {
  const own = daysOf([country], first, last);
  const entry = { '': written(own, first, last) };
  for (const region of Object.keys(new Holidays().getStates(country) ?? {}).sort()) {
    const days = daysOf([country, region], first, last);
    const added = days.filter((day) => !own.includes(day));
    const left = own.filter((day) => !days.includes(day));
    if (left.length > 0) entry[region] = [written(added, first, last), written(left, first, last)];
    else if (added.length > 0) entry[region] = written(added, first, last);
  }
  return entry;
}

/** Public holidays from Monday to Friday, substitute days included, observances and half days not; ISO days in order. */
function daysOf(place, first, last) {
  const calendar = new Holidays(...place);
  const days = new Set();
  // A year's list may hold days of its neighbours: a substitute day, or a feast over the turn of the year.
  for (let year = first - 1; year <= last + 1; year++) {
    for (const holiday of calendar.getHolidays(year)) if (holiday.type === 'public') for (const day of coveredBy(holiday)) days.add(day);
  }
  return [...days].filter((day) => Number(day.slice(0, 4)) >= first && Number(day.slice(0, 4)) <= last && isWeekday(day)).sort();
}

/** `date` is the wall clock of its place, with an offset in hours where the day begins on the evening before: `2026-04-02 00:00:00 -0600`. */
function coveredBy({ date, start, end }) {
  const [day, time, shift = '0'] = date.split(' ');
  const from = Date.parse(`${day}T${time}Z`) + Number(shift.slice(0, 3)) * HOUR;
  const until = from + (end.getTime() - start.getTime());
  const days = [];
  for (let at = Math.floor(from / DAY) * DAY; at < until; at += DAY)
    if (at + MORNING >= from && at + MORNING < until) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

const isWeekday = (day) => new Date(day).getUTCDay() % 6 !== 0;

function written(days, first, last) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return years
    .map((year) =>
      days
        .filter((day) => day.startsWith(year))
        .map(twoCharacters)
        .join(''),
    )
    .join(' ');
}

const twoCharacters = (day) => Number(day.slice(5, 7)).toString(36) + Number(day.slice(8)).toString(36);

/** The whole table as its file's text: a line a country. */
export function tableText(years) {
  const { version } = JSON.parse(readFileSync(new URL('../../node_modules/date-holidays/package.json', import.meta.url), 'utf8'));
  const head = {
    about: 'Public holidays from Monday to Friday, made by src/tools/holidays.mjs; not to be edited by hand',
    source: `date-holidays ${version}, https://github.com/commenthol/date-holidays, after Wikipedia; adapted: dates only`,
    licence: 'CC BY-SA 3.0, https://creativecommons.org/licenses/by-sa/3.0/',
    years,
  };
  const countries = COUNTRIES.map((country) => `${JSON.stringify(country)}: ${JSON.stringify(countryOf(country, years))}`);
  return `${JSON.stringify(head).slice(0, -1)},\n"countries": {\n${countries.join(',\n')}\n}}\n`;
}

/** The names of all regions of the countries in which holidays differ by region, in the country's own words: a line a country. */
export function namesText() {
  const countries = COUNTRIES.flatMap((country) => {
    const names = new Holidays().getStates(country) ?? {};
    const differ = Object.keys(countryOf(country, yearsFrom(new Date()))).length > 1;
    return differ ? `${JSON.stringify(country)}: ${JSON.stringify(names)}` : [];
  });
  return `{\n${countries.join(',\n')}\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const write = (name, text) => writeFileSync(fileURLToPath(new URL(name, import.meta.url)), text);
  write('../etiquette/calendar/holidays.json', tableText(yearsFrom(new Date())));
  write('../ui/words/region-names.json', namesText());
  console.log(`${COUNTRIES.length} countries`);
}
