import { fold } from '../fold.ts';
import { type Language, phrasesOf } from '../languages/language.ts';
import type { Token } from '../token.ts';

/** A calendar day as a text says it; the year is null where it does not. Token numbers, `last` inclusive. */
export interface SaidDate {
  year: number | null;
  month: number;
  day: number;
  first: number;
  last: number;
  /** Day and month could be the other way round. */
  ambiguous: boolean;
}

/** What dates are made of, for several languages together. */
export interface Calendar {
  months: ReadonlyMap<string, number>;
  inside: ReadonlySet<string>;
}

const MOST = 300;
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|re|o|a|\.)?$/;
const YEAR = /^(?:19|20)\d\d$/;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_AND_MONTH = /^(\d{1,2})\.(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)$/;

export function calendarOf(languages: Language[]): Calendar {
  const months = new Map<string, number>();
  for (const { dates } of languages) {
    for (const [i, names] of dates.months.entries()) for (const name of phrasesOf(names)) months.set(fold(name), i + 1);
  }
  return { months, inside: new Set(languages.flatMap(({ dates }) => phrasesOf(dates.inside).map(fold))) };
}

/** The dates that a text writes out or in figures, in order, 300 at most. `dayFirst`: how "03/04/2026" is meant where figures leave it open. */
export function findDates(tokens: Token[], calendar: Calendar, dayFirst: boolean): SaidDate[] {
  const found: SaidDate[] = [];
  for (let i = 0; i < tokens.length && found.length < MOST; i++) {
    const date = dateAt(tokens, i, calendar, dayFirst);
    if (!date) continue;
    found.push(date);
    i = date.last;
  }
  return found;
}

function dateAt(tokens: Token[], i: number, calendar: Calendar, dayFirst: boolean): SaidDate | null {
  const word = tokens[i]?.word ?? '';
  if (/^\d/.test(word)) return inFigures(word, i, dayFirst) ?? withoutYear(tokens, i) ?? dayThenMonth(tokens, i, calendar);
  return calendar.months.has(word) ? monthThenDay(tokens, i, calendar) : null;
}

function inFigures(word: string, i: number, dayFirst: boolean): SaidDate | null {
  const iso = ISO.exec(word);
  if (iso) return valid({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), first: i, last: i, ambiguous: false });
  const numeric = NUMERIC.exec(word);
  if (!numeric) return null;
  const [a, b] = [Number(numeric[1]), Number(numeric[3])];
  const year = Number(numeric[4]) < 100 ? 2000 + Number(numeric[4]) : Number(numeric[4]);
  const first = numeric[2] === '.' ? true : a > 12 ? true : b > 12 ? false : dayFirst;
  return valid({ year, month: first ? b : a, day: first ? a : b, first: i, last: i, ambiguous: numeric[2] !== '.' && a <= 12 && b <= 12 });
}

/** "30.6.": two full stops make a day and a month of it, one makes a number. */
function withoutYear(tokens: Token[], i: number): SaidDate | null {
  const said = DAY_AND_MONTH.exec(tokens[i]?.word ?? '');
  const next = tokens[i + 1];
  if (!said || (next && !next.gap.stop)) return null;
  return valid({ year: null, month: Number(said[2]), day: Number(said[1]), first: i, last: i, ambiguous: false });
}

/** "31 October 2026", "26th of April", "31. Dezember", "1er mars", "31 de diciembre de 2026", "12-Jan-2026". */
function dayThenMonth(tokens: Token[], i: number, calendar: Calendar): SaidDate | null {
  const day = DAY.exec(tokens[i]?.word ?? '');
  if (!day) return null;
  let j = i + 1;
  while (calendar.inside.has(tokens[j]?.word ?? '') && j < i + 3) j++;
  const month = calendar.months.get(tokens[j]?.word ?? '');
  if (month === undefined || (tokens[j]?.gap.apart ?? 3) > 2) return null;
  const year = yearAfter(tokens, j, calendar);
  return valid({ year: year?.value ?? null, month, day: Number(day[1]), first: i, last: year?.at ?? j, ambiguous: false });
}

/** "October 31, 2026", "Dec. 10", "May 15th". */
function monthThenDay(tokens: Token[], i: number, calendar: Calendar): SaidDate | null {
  const month = calendar.months.get(tokens[i]?.word ?? '') ?? 0;
  const j = calendar.inside.has(tokens[i + 1]?.word ?? '') ? i + 2 : i + 1;
  const day = DAY.exec(tokens[j]?.word ?? '');
  if (!day) return null;
  const year = yearAfter(tokens, j, calendar);
  return valid({ year: year?.value ?? null, month, day: Number(day[1]), first: i, last: year?.at ?? j, ambiguous: false });
}

function yearAfter(tokens: Token[], at: number, calendar: Calendar): { value: number; at: number } | null {
  const j = calendar.inside.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const word = tokens[j]?.word ?? '';
  return YEAR.test(word) ? { value: Number(word), at: j } : null;
}

function valid(date: SaidDate): SaidDate | null {
  const { year, month, day } = date;
  const real = new Date(Date.UTC(year ?? 2024, month - 1, day));
  return month >= 1 && month <= 12 && day >= 1 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day ? date : null;
}
