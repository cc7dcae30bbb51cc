import { localDate, localDay } from './local-date.ts';
import { readRelativeDate } from './relative-date.ts';

export interface DateReader {
  /** The moment of reading: relative dates count from it, and a date without a year lies near it. */
  now: Date;
  /** BCP 47 language of the page; decides the names of months and whether 4/5 is in April or May. */
  language: string;
  /** Where a date without a year lies: a posting's date behind `now`, a deadline ahead of it. */
  side: 'past' | 'future';
}

/**
 * The local day that a text names, or null. Reads ISO 8601, `20.03.2026`, `3/20/2026`, `20 March 2026`, `March 20`, `3 days ago`, `2d ago`, `yesterday`.
 * A slash date that could be two days is null unless the language says which. A moment keeps the day it is written with, whatever its zone.
 */
export function readDate(text: string, { now, language, side }: DateReader): string | null {
  const said = text.slice(0, 200).trim();
  const iso = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(said);
  if (iso) return localDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return numeric(said, language) ?? named(said, { now, language, side }) ?? readRelativeDate(said, now);
}

/** Dates in numbers: with dots the day comes first; with slashes the language decides. */
function numeric(text: string, language: string): string | null {
  const found = /(?<![\d.,])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!found) return null;
  const [, a, mark, b, y] = found;
  const [one, two] = [Number(a), Number(b)];
  const year = Number(y) < 100 ? 2000 + Number(y) : Number(y);
  if (mark !== '/' || two > 12 || one > 12 || one === two) return two > 12 ? localDate(year, one, two) : localDate(year, two, one);
  if (/^en-(us|ph)\b/i.test(language)) return localDate(year, one, two);
  return /^en$/i.test(language) || language === '' ? null : localDate(year, two, one);
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const months = new Map<string, string[][]>();

/** The month, 1 to 12, of that name in English or the page's language, in lower case without its dot; zero where it is none. */
function monthOf(word: string, language: string): number {
  const english = ENGLISH.findIndex((name) => word === name || word === name.slice(0, 3) || (word === 'sept' && name === 'september'));
  // Only where English does not help: the first question about another language takes the browser longer than all other reading of a page.
  return (english >= 0 || /^(en\b|$)/i.test(language) ? english : monthNames(language).findIndex((names) => names.includes(word))) + 1;
}

/** The names of the twelve months in a language, long and short, as they stand beside a day; lower case, without dots. */
function monthNames(language: string): string[][] {
  const known = months.get(language);
  if (known) return known;
  const names: string[][] = Array.from({ length: 12 }, () => []);
  for (const month of ['long', 'short'] as const) {
    for (const day of ['numeric', undefined] as const) {
      const format = formatter(language, month, day);
      for (const [index, list] of names.entries()) {
        const part = format?.formatToParts(Date.UTC(2024, index, 15)).find(({ type }) => type === 'month')?.value;
        if (part && /\p{L}{2}/u.test(part)) list.push(part.toLowerCase().replace(/\./g, ''));
      }
    }
  }
  months.set(language, names);
  return names;
}

function formatter(locale: string, month: 'long' | 'short', day: 'numeric' | undefined): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, { month, ...(day && { day }), timeZone: 'UTC' });
  } catch {
    return null;
  }
}

/** Dates with the month's name: `20 March 2026`, `March 20, 2026`, `20. März`, `17 березня 2026`. */
function named(text: string, { now, language, side }: DateReader): string | null {
  const said = text.toLowerCase().replace(/(\d)(st|nd|rd|th|er|º)(?!\p{L})/gu, '$1');
  const words = [...said.matchAll(/[\p{L}\p{M}]{3,}/gu)];
  for (const word of words.slice(0, 20)) {
    const before = /(?<!\d)(\d{1,2})\.?(?:\s|-|de\s|of\s)*$/.exec(said.slice(0, word.index));
    const after = /^\.?[\s-]*(\d{1,2})(?!\d)(?:[.,]?\s*(\d{4}))?/.exec(said.slice(word.index + word[0].length));
    const day = before?.[1] ?? after?.[1];
    const month = day ? monthOf(word[0], language) : 0;
    if (month === 0) continue;
    const yearAfter = /^\.?(?:[\s,-]|de\s)*(\d{4})(?!\d)/.exec(said.slice(word.index + word[0].length));
    const year = before ? yearAfter?.[1] : after?.[2];
    return year ? localDate(Number(year), month, Number(day)) : nearest(month, Number(day), now, side);
  }
  return null;
}

/** The day of that month nearest to `now` on its side of it. */
function nearest(month: number, day: number, now: Date, side: 'past' | 'future'): string | null {
  const year = now.getFullYear();
  const here = localDate(year, month, day);
  if (!here) return null;
  if (side === 'past') return here <= localDay(now) ? here : localDate(year - 1, month, day);
  return here >= localDay(now) ? here : localDate(year + 1, month, day);
}
