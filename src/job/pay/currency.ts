/** Signs of currencies. A bare `$` is the dollar of the page's country where that is known, else of the United States. */
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
  kč: 'CZK',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  c$: 'CAD',
  ca$: 'CAD',
  s$: 'SGD',
  hk$: 'HKD',
  r$: 'BRL',
  грн: 'UAH',
  руб: 'RUB',
  ft: 'HUF',
  lei: 'RON',
  лв: 'BGN',
};
const CODES =
  'USD EUR GBP CHF CAD AUD NZD SEK NOK DKK CZK PLN HUF RON BGN INR SGD HKD JPY CNY KRW BRL MXN ZAR ILS AED SAR TRY UAH PHP MYR THB IDR VND LKR'.split(
    ' ',
  );
const CROWNS: Record<string, string> = { SE: 'SEK', NO: 'NOK', DK: 'DKK' };
const DOLLARS: Record<string, string> = { AU: 'AUD', NZ: 'NZD', CA: 'CAD', SG: 'SGD', HK: 'HKD' };

/** A pattern of one group that finds a currency; for use with the flag `u`, in a text in lower case. */
export const CURRENCY = `((?:us|au?|nz|ca?|s|hk|r)\\$|[$€£₹₽₴¥₩₪₺₫₱]|zł|kč|грн|руб|лв|(?<!\\p{L})(?:kr|ft|lei)(?!\\p{L})|(?<!\\p{L})(?:${CODES.join('|').toLowerCase()})(?!\\p{L}))`;

/** The ISO 4217 code of what `CURRENCY` found, or null. */
export function currencyOf(mark: string | undefined, country: string): string | null {
  if (!mark) return null;
  if (mark === '$') return DOLLARS[country] ?? 'USD';
  if (/^kr$/i.test(mark)) return CROWNS[country] ?? null;
  return SIGNS[mark.toLowerCase()] ?? CODES.find((code) => code === mark.toUpperCase()) ?? null;
}

/** A currency code or sign in a text as an ISO 4217 code, or null. `country` (ISO 3166) says whose dollar `$` is. */
export const readCurrency = (text: string, country = ''): string | null =>
  currencyOf(new RegExp(CURRENCY, 'u').exec(text.toLowerCase())?.[1], country);

/** Currencies whose unit is worth a tenth of a dollar or less: what is much in others is little in them. */
export const SMALL = new Set(['JPY', 'KRW', 'VND', 'IDR', 'INR', 'HUF', 'LKR', 'RUB', 'CZK', 'PHP', 'THB', 'TRY', 'UAH']);
