import { findDates } from '../deadline/dates.ts';
import { knowledge } from '../knowledge.ts';
import { plain as plainOf } from '../plain.ts';
import { type Token, tokenise } from '../token.ts';
import { addDays, endOfMonth, weekdayOf } from './days.ts';
import { type Meaning, PROMISE_WORDS, type PromiseWords } from './words.ts';

/** Counts business days by the user's region: the how-manieth after a day, before it where `count` is negative. Days as `2026-03-20`. */
export type BusinessDay = (day: string, count: number) => string;

/** A promise as it was read: its last day, and the stretch of the text that says so (UTF-16 offsets, `end` exclusive). */
export interface ReadPromise {
  until: string;
  start: number;
  end: number;
}

/** A pasted message is no book. */
const LONGEST = 20_000;
const MOST_DAYS = 366;

/**
 * The last day of what an employer promised ("we will be in touch by the end of next week"), as words of one of Heed's languages say it, or null.
 * `from` is the local day on which it was said. The end of a week is its last business day. Of several times, the one beside words of answering counts,
 * else the first. "A few days" and "soon" promise no day.
 */
export function readPromise(source: string, from: string, business: BusinessDay): ReadPromise | null {
  const { text, source: sourceOf } = plainOf(source.slice(0, LONGEST));
  const found = [...timesIn(text, from, business), ...datesIn(text, from)].sort((a, b) => a.start - b.start);
  const best = found.find(({ start }) => promisesAround(text, start)) ?? found[0];
  if (!best) return null;
  // "By Friday, 20 March": the date says which Friday.
  const { until, end } = found.find(({ start }) => start >= best.end && start - best.end <= 2) ?? best;
  return { until, start: sourceOf(best.start), end: sourceOf(end - 1) + 1 };
}

interface Matcher {
  pattern: RegExp;
  meaning: Meaning;
  words: PromiseWords;
}

let matchers: Matcher[] | undefined;

/** Made at the first reading: nobody who logs no promise pays for it. */
function compiled(): Matcher[] {
  matchers ??= PROMISE_WORDS.flatMap((words) => {
    const number = String.raw`(\d{1,3}|${longestFirst(Object.keys(words.numbers)).join('|')})`;
    const unit = `(${Object.values(words.units).join('|')})`;
    const weekday = `(${words.weekdays.join('|')})`;
    const month = `(${monthsOf(words.code).join('|')})`;
    return words.patterns.map(([pattern, meaning]) => {
      const filled = pattern
        .replace(/\bN\b/g, number)
        .replace(/\bU\b/g, unit)
        .replace(/\bW\b/g, weekday)
        .replace(/\bM\b/g, month)
        .replaceAll(' ', String.raw`\s{1,4}`)
        .replaceAll(String.raw`\s{1,4}?`, String.raw`\s{0,4}`);
      return { pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${filled})(?![\p{L}\d])`, 'giu'), meaning, words };
    });
  });
  return matchers;
}

/** The months' names in a language, January first. */
function monthsOf(code: string): string[] {
  const format = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2026, month, 15)).toLowerCase());
}

const longestFirst = (words: string[]): string[] => words.sort((a, b) => b.length - a.length);

/** All times that the text words, none inside another that says more. */
function timesIn(text: string, from: string, business: BusinessDay): ReadPromise[] {
  const found: ReadPromise[] = [];
  for (const { pattern, meaning, words } of compiled()) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const until = dayOf(meaning, match.slice(1), words, from, business);
      if (until !== null) found.push({ until, start, end });
    }
  }
  return found;
}

function dayOf(meaning: Meaning, parts: (string | undefined)[], words: PromiseWords, from: string, business: BusinessDay): string | null {
  const said = parts.filter((part) => part !== undefined).map((part) => part.toLowerCase().replace(/\s+/g, ' '));
  switch (meaning.kind) {
    case 'count':
      return counted(said, words, from, business);
    case 'day':
      return addDays(from, meaning.ahead);
    case 'month-end':
      return endOfMonth(from, meaning.ahead);
    case 'week-end':
      // The last business day before the Monday that follows that week.
      return later(business(addDays(from, 7 * (meaning.ahead + 1) - weekdayOf(from)), -1), from);
    case 'weekday-week': {
      const next = dayOf({ kind: 'weekday', ahead: 0 }, parts, words, from, business);
      return next && addDays(next, 7);
    }
    case 'middle':
    case 'end': {
      const month = monthsOf(words.code).indexOf(said[0] ?? '');
      const ahead = (month - Number(from.slice(5, 7)) + 13) % 12;
      const last = endOfMonth(from, ahead);
      if (month < 0) return null;
      return meaning.kind === 'end' ? last : later(`${last.slice(0, 8)}15`, from);
    }
    case 'weekday': {
      const wanted = words.weekdays.findIndex((names) => new RegExp(`^(?:${names})$`, 'iu').test(said[0] ?? ''));
      const away = (wanted - weekdayOf(from) + 7) % 7 || 7;
      const isNextWeek = wanted <= weekdayOf(from);
      return wanted < 0 ? null : addDays(from, away + (meaning.ahead > 0 && !isNextWeek ? 7 : 0));
    }
  }
}

const later = (day: string, from: string): string => (day < from ? from : day);

/** "Two to three weeks": the longer one. */
function counted(said: string[], { numbers, units }: PromiseWords, from: string, business: BusinessDay): string | null {
  const unit = said.at(-1) ?? '';
  const counts = said.slice(0, -1).map((word) => numbers[word] ?? Number(word));
  const most = Math.max(...counts);
  const is = (name: keyof PromiseWords['units']): boolean => new RegExp(`^(?:${units[name]})$`, 'iu').test(unit);
  if (!Number.isInteger(most) || most < 1) return null;
  if (is('month')) return most <= 12 ? addMonths(from, most) : null;
  if (is('hour')) return addDays(from, Math.ceil(most / 24));
  const days = is('fortnight') ? 14 * most : is('week') ? 7 * most : most;
  if (days > MOST_DAYS) return null;
  return is('business') ? business(from, days) : addDays(from, days);
}

function addMonths(from: string, count: number): string {
  const last = endOfMonth(from, count);
  const same = last.slice(0, 8) + from.slice(8);
  return same < last ? same : last;
}

/** Dates written out ("by 12 December"), the year being the next in which they lie ahead. */
function datesIn(text: string, from: string): ReadPromise[] {
  const { deadlines, stops } = knowledge();
  const calendar = deadlines.get('en')?.calendar;
  if (!calendar) return [];
  const tokens: Token[] = tokenise(text, stops);
  return findDates(tokens, calendar, true).flatMap(({ year, month, day, first, last }) => {
    const iso = (y: number): string => `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const here = Number(from.slice(0, 4));
    const until = year === null ? (iso(here) >= from ? iso(here) : iso(here + 1)) : iso(year);
    return until < from ? [] : [{ until, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }];
  });
}

let promising: RegExp | undefined;

/** Whether the sentence around an offset speaks of answering. */
function promisesAround(text: string, at: number): boolean {
  promising ??= new RegExp(PROMISE_WORDS.map(({ promises }) => promises).join('|'), 'iu');
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at, at + 200);
  const sentence =
    before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1) +
    (/^.*?(?:[.!?](?:\s|$)|\n|$)/su.exec(after)?.[0] ?? after);
  return promising.test(sentence);
}
