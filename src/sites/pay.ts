import type { Salary } from '../job/posting.ts';

type Unit = NonNullable<Salary['unitText']>;

/** Signs and codes of currencies. A bare `$` is the dollar of the page's country where that is known, else of the United States. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '¥': 'JPY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₫': 'VND',
  '₱': 'PHP',
  zł: 'PLN',
  Kč: 'CZK',
  R$: 'BRL',
};
const CODES =
  'USD EUR GBP CHF CAD AUD NZD SEK NOK DKK CZK PLN HUF RON BGN INR SGD HKD JPY CNY KRW BRL MXN ZAR ILS AED SAR TRY UAH PHP MYR THB IDR VND LKR'.split(
    ' ',
  );
const DOLLARS: Record<string, string> = { AU: 'AUD', NZ: 'NZD', CA: 'CAD', SG: 'SGD', HK: 'HKD' };
const PREFIXED: Record<string, string> = {
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  c$: 'CAD',
  ca$: 'CAD',
  s$: 'SGD',
  hk$: 'HKD',
  r$: 'BRL',
};

const CURRENCY = new RegExp(`((?:us|au?|nz|ca?|s|hk|r)\\$|[$€£₹₽₴¥₩₪₺₫₱]|zł|kč|(?<![a-z])(?:${CODES.join('|')})(?![a-z]))`, 'i');
const AMOUNT = String.raw`\d{1,3}(?:[ \u00A0\u202F.,'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const MARK = `(?:${CURRENCY.source})?`;
/** One amount or two with a dash or a word between them; currency before or after either. */
const PAY = new RegExp(
  `${MARK}\\s*(${AMOUNT})\\s*(k\\b|tis\\b|тыс)?\\s*${MARK}(?:\\s*(?:/|per )\\s*[a-z]+)?(?:\\s*(?:-|–|—|‑|\\bto\\b|\\bbis\\b|\\bbetween\\b|\\band\\b|\\bà\\b|\\ba\\b|\\baž\\b|\\bdo\\b)\\s*${MARK}\\s*(${AMOUNT})\\s*(k\\b|tis\\b|тыс)?\\s*${MARK})?`,
  'gi',
);

const UNITS: [Unit, RegExp][] = [
  ['HOUR', /\b(hour|hr|hourly|p\.?h|stunde|heure|hora|ora|uur|hod\w*|h)\b|\/\s*h\b|годин|час(?!т)/iu],
  ['DAY', /\b(day|daily|per diem|p\.?d|tag|jour|día|dia|giorno|dag)\b|день/iu],
  ['WEEK', /\b(week|weekly|p\.?w|woche|semaine|semana|settimana)\b/iu],
  ['MONTH', /\b(month|monthly|p\.?m|mo|monat\w*|mois|mes|m[eê]s|mese|maand|měsíc\w*|month-to-month)\b|місяць|месяц/iu],
  [
    'YEAR',
    /\b(year|yearly|yr|annum|annual|annually|p\.?a|jahr|jährlich|brutto-?jahr\w*|par an|année|annuel|año|ano|anual|anno|jaar|rok|per annum)\b|рік|год\b/iu,
  ],
];

/** What a unit would hardly ever pay, in a currency whose unit is worth about a dollar or a euro. */
const MOST: Record<Unit, number> = { HOUR: 2_000, DAY: 10_000, WEEK: 40_000, MONTH: 150_000, YEAR: 5_000_000 };
const LEAST: Record<Unit, number> = { HOUR: 1, DAY: 5, WEEK: 20, MONTH: 50, YEAR: 1_000 };
const LARGE = new Set(['JPY', 'KRW', 'VND', 'IDR', 'INR', 'HUF', 'LKR', 'RUB', 'CZK', 'PHP', 'THB', 'TRY', 'UAH', 'ISK']);
const PLACEHOLDERS = new Set([1, 12345, 123456, 111111, 99999, 999999, 9999999]);

/** The unit that words name: `per hour`, `p.a.`, `pro Monat`, `YEARLY`. */
export function readUnit(text: string): Unit | null {
  return UNITS.find(([, words]) => words.test(text))?.[0] ?? null;
}

function currencyOf(mark: string | undefined, country: string): string | null {
  if (!mark) return null;
  if (mark === '$') return DOLLARS[country] ?? 'USD';
  const lower = mark.toLowerCase();
  return (
    PREFIXED[lower] ??
    SIGNS[mark] ??
    (lower === 'kč' ? 'CZK' : lower === 'zł' ? 'PLN' : (CODES.find((code) => code.toLowerCase() === lower) ?? null))
  );
}

/** A currency code or sign as an ISO 4217 code, or null. */
export const readCurrency = (text: string, country = ''): string | null => currencyOf(CURRENCY.exec(text)?.[1], country);

function amountOf(digits: string, thousands: string | undefined): number {
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = (cents ? digits.slice(0, cents.index) : digits).replace(/\D/g, '');
  const value = Number(whole) + (cents ? Number(cents[1]) / 10 ** (cents[1] ?? '').length : 0);
  return thousands ? value * 1_000 : value;
}

/**
 * The pay that a text states, or null: an amount counts only beside its currency. `country` (ISO 3166) says whose dollar `$` is.
 * The unit is null where none is named.
 */
export function readPay(text: string, country = ''): Salary | null {
  const said = text.slice(0, 2_000);
  for (const found of said.matchAll(PAY)) {
    const [whole, m1, low, k1, m2, m3, high, k2, m4] = found;
    const currency = currencyOf(m1 ?? m2 ?? m3 ?? m4, country);
    if (!currency || !low) continue;
    const after = said.slice(found.index + whole.trimEnd().length, found.index + whole.length + 40);
    if (/^\s*(%|m\b|mio|million|billion|bn\b|employees|\+?\s*people)/i.test(after)) continue;
    const before = said.slice(Math.max(0, found.index - 40), found.index);
    const unit = readUnit(after.split(/[,;•|]/)[0] ?? '') ?? readUnit(whole) ?? readUnit(before);
    const first = amountOf(low, k1 ?? (high ? k2 : undefined));
    const second = high === undefined ? null : amountOf(high, k2 ?? (Number(high) < 1_000 ? k1 : undefined));
    const upTo = second === null && /\b(up to|bis( zu)?|jusqu.à|hasta|até|max\w*)\s*$/i.test(before);
    const pay = plausible({ minValue: upTo ? null : first, maxValue: upTo ? first : second, currency, unitText: unit });
    if (pay) return pay;
  }
  return null;
}

/** The pay as it may stand, or null where its figures are placeholders or no one is paid so: zero, 123456, more than 2,000 dollars an hour. */
export function plausible(pay: Salary): Salary | null {
  const ends = [pay.minValue, pay.maxValue].filter(
    (value) => value !== null && Number.isFinite(value) && value > 0 && !PLACEHOLDERS.has(value),
  ) as number[];
  if (ends.length === 0) return null;
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (high / low > 20) return null;
  if (pay.unitText && pay.currency && !LARGE.has(pay.currency) && (high > MOST[pay.unitText] || low < LEAST[pay.unitText])) return null;
  const onlyMost = pay.minValue === null || pay.minValue === 0;
  if (ends.length === 1) return { ...pay, minValue: onlyMost ? null : low, maxValue: pay.maxValue === null && !onlyMost ? null : high };
  return { ...pay, minValue: low, maxValue: high };
}
