import type { Salary } from '../posting.ts';
import { CURRENCY, currencyOf, SMALL } from './currency.ts';
import { readUnit, type Unit } from './pay-unit.ts';

/** Grouped by thousands, by lakhs as in India, or not at all; never the beginning of a longer number. */
const AMOUNT = String.raw`(\d{1,3}(?:[ \u00A0\u202F.,'’]\d{3})+(?:[.,]\d{1,2})?(?![.,]?\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,]\d{1,2})?(?![.,]?\d))`;
/** Thousands, or lakhs of a hundred thousand, in India also by the year. */
const SCALE = String.raw`(k(?!\p{L})|tis(?!\p{L})|тыс|(?:lpa|lakhs?|lacs?)(?!\p{L}))?`;
const MARK = `${CURRENCY}?`;
const UNIT = String.raw`(?:\s*(?:/|per )\s*[a-z]+)?`;
const TO = String.raw`\s*(?:[-–—‑]|(?<!\p{L})(?:to|bis|and|à|a|až|do|till)(?!\p{L}))\s*`;
/** One amount, or two with a dash or a word between them; the currency before or after either. */
const PAY = new RegExp(`${MARK}\\s*${AMOUNT}\\s*${SCALE}\\s*${MARK}${UNIT}(?:${TO}${MARK}\\s*${AMOUNT}\\s*${SCALE}\\s*${MARK})?`, 'gu');

/** What is said after a sum that is no pay. */
const NO_PAY = /^\s*(%|m(?!\p{L})|mio|million|billion|bn(?!\p{L})|employees|\+?\s*people)/u;
/** What boards say beside a sum that is their own guess; "(Employer est.)" is the employer's word. */
const GUESSED = {
  before: /(?<!\p{L})(?:estimated|est\.|ca\. geschätzt|estimé)\s*$/u,
  after:
    /^[\s·|*(,–-]*(?:(?:glassdoor|indeed|xing|linkedin|ziprecruiter|stepstone|adzuna|talent\.com)[ -]*(?:est|prog)|est(?:\.|imated?)?\s*\)|estimated by|prognose|geschätzt|estimation)/u,
};

/** What a unit would hardly ever pay, in a currency whose unit is worth about a dollar or a euro. */
const MOST: Record<Unit, number> = { HOUR: 2_000, DAY: 10_000, WEEK: 40_000, MONTH: 150_000, YEAR: 5_000_000 };
const LEAST: Record<Unit, number> = { HOUR: 1, DAY: 5, WEEK: 20, MONTH: 50, YEAR: 1_000 };
/** Numbers that stand in for a sum nobody entered. */
const PLACEHOLDERS = new Set([1, 12345, 123456, 111111, 99999, 999999, 9999999]);

function amountOf(digits: string, scale: string | undefined): number {
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = (cents ? digits.slice(0, cents.index) : digits).replace(/\D/g, '');
  const value = Number(whole) + (cents ? Number(cents[1]) / 10 ** (cents[1] ?? '').length : 0);
  if (!scale) return value;
  return value * (scale.startsWith('l') ? 100_000 : 1_000);
}

/**
 * The pay that a text states, or null: an amount counts only beside its currency. `country` (ISO 3166) says whose dollar `$` is.
 * The unit is null where none is named. What a board guesses is none.
 */
export function readPay(text: string, country = ''): Salary | null {
  // In lower case, since to compile patterns of all letters that ignore case takes a browser ten milliseconds.
  const said = text.slice(0, 2_000).toLowerCase();
  if (!/\d/.test(said)) return null;
  for (const found of said.matchAll(PAY)) {
    const [whole, m1, low = '', k1, m2, m3, high, k2, m4] = found;
    const currency = currencyOf(m1 ?? m2 ?? m3 ?? m4, country);
    const after = said.slice(found.index + whole.trimEnd().length, found.index + whole.length + 40);
    if (!currency || NO_PAY.test(after)) continue;
    // Of an apprentice's pay each year is named: that is no unit.
    const before = said.slice(Math.max(0, found.index - 40), found.index).replace(/\d\.?\s*(?:lehr|ausbildungs)?jahr/giu, '');
    if (GUESSED.before.test(before) || GUESSED.after.test(after)) continue;
    const unitText = readUnit(after.split(/[,;•|]/)[0] ?? '') ?? readUnit(whole) ?? readUnit(before);
    const first = amountOf(low, k1 ?? (high ? k2 : undefined));
    const second = high === undefined ? null : amountOf(high, k2 ?? (Number(high) < 1_000 ? k1 : undefined));
    const upTo = second === null && /(?<!\p{L})(up to|bis( zu)?|jusqu.à|hasta|até|max\p{L}*)\s*$/u.test(before);
    const pay = plausible({ minValue: upTo ? null : first, maxValue: upTo ? first : second, currency, unitText });
    if (pay) return pay;
  }
  return null;
}

/** The pay as it may stand, or null where its figures are placeholders or no one is paid so: zero, 123456, more than 2,000 dollars an hour. */
export function plausible(pay: Salary): Salary | null {
  const isSum = (value: number | null): value is number =>
    value !== null && Number.isFinite(value) && value > 0 && !PLACEHOLDERS.has(value);
  const ends = [pay.minValue, pay.maxValue].filter(isSum);
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (high / low > 20) return null;
  if (pay.unitText && pay.currency && !SMALL.has(pay.currency) && (high > MOST[pay.unitText] || low < LEAST[pay.unitText])) return null;
  if (ends.length === 2) return { ...pay, minValue: low, maxValue: high };
  return isSum(pay.minValue) ? { ...pay, maxValue: null } : { ...pay, minValue: null };
}
