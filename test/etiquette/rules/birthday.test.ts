import { YEARS } from '../../../src/etiquette/calendar/holidays.ts';
import { entry, interview, person, sent, table } from '../cases.ts';

const born = (birthday: string) => [person('p1', 'network', { birthday })];
const last = YEARS.at(-1) ?? 0;
const met = (at: string) => entry('met', at, { opportunity: null, people: ['p1'] });

table('birthday', [
  {
    when: 'that day, whatever day it is',
    people: born('04-18'),
    jobs: [],
    journal: [met(`${last}-01-10T10:00`)],
    wants: [{ opens: `${last}-04-18T09:00`, due: `${last}-04-18T17:00`, closes: `${last}-04-19T00:00`, people: ['p1'] }],
  },
  {
    when: 'every year on, as far as the table of holidays reaches',
    people: born('04-18'),
    jobs: [],
    journal: [met(`${last - 1}-05-10T10:00`)],
    wants: [{ opens: `${last}-04-18T09:00` }],
  },
  {
    when: 'somebody who was never in touch',
    people: born('04-18'),
    jobs: [],
    journal: [],
    wants: YEARS.map((year) => ({ opens: `${year}-04-18T09:00` })),
  },
  {
    when: 'on the 29th of February, the last day of a shorter one',
    people: born('02-29'),
    jobs: [],
    journal: [met('2027-12-10T10:00')],
    wants: [{ opens: '2028-02-29T09:00' }, ...YEARS.filter((year) => year > 2028).map((year) => ({ opens: `${year}-02-28T09:00` }))],
  },
  {
    when: 'at the end of the year',
    people: born('12-31'),
    jobs: [],
    journal: [met(`${last}-01-10T10:00`)],
    wants: [{ opens: `${last}-12-31T09:00`, closes: `${last + 1}-01-01T00:00` }],
  },
  {
    when: 'before an interview that is ahead: it is not lost',
    people: born('04-18'),
    journal: [interview(`${last}-04-10T10:00`, `${last}-04-27T10:00`, `${last}-04-27T11:00`, { people: ['p1'] })],
    wants: [{ opens: `${last}-04-18T09:00` }],
  },
  {
    when: 'wished, some days early',
    people: born('04-18'),
    jobs: [],
    journal: [met(`${last}-01-10T10:00`), sent(`${last}-04-16T10:00`, 'birthday', { opportunity: null })],
    wants: [],
  },
  {
    when: 'wished too long ago to count',
    people: born('04-18'),
    jobs: [],
    journal: [met(`${last}-01-10T10:00`), sent(`${last}-04-10T10:00`, 'birthday', { opportunity: null })],
    wants: [{ opens: `${last}-04-18T09:00` }],
  },
  {
    when: 'each is dormant until the one before is over',
    people: born('04-18'),
    jobs: [],
    journal: [met(`${last - 3}-05-10T10:00`)],
    wants: [last - 2, last - 1, last].map((year, place) =>
      place === 0 ? { opens: `${year}-04-18T09:00` } : { opens: `${year}-04-18T09:00`, dormantUntil: `${year - 1}-04-19T00:00` },
    ),
  },
  {
    when: 'on a Sunday too',
    people: born('04-18'),
    jobs: [],
    // In 2027 it is one.
    journal: [met('2026-05-10T10:00')],
    wants: YEARS.filter((year) => year > 2026).map((year) => ({ opens: `${year}-04-18T09:00`, due: `${year}-04-18T17:00` })),
  },
  {
    when: 'what was heard of them as the day was over is of the day after, and counts if it is the last of all',
    people: born('04-18'),
    jobs: [],
    journal: [met(`${last}-01-10T10:00`), met(`${last}-04-19T00:00`)],
    wants: [],
  },
  {
    when: 'wished exactly a week early',
    people: born('04-18'),
    jobs: [],
    journal: [met(`${last}-01-10T10:00`), sent(`${last}-04-11T09:00`, 'birthday', { opportunity: null })],
    wants: [],
  },
  {
    when: 'a minute more than that is too early',
    people: born('04-18'),
    jobs: [],
    journal: [met(`${last}-01-10T10:00`), sent(`${last}-04-11T08:59`, 'birthday', { opportunity: null })],
    wants: [{ opens: `${last}-04-18T09:00` }],
  },
]);
