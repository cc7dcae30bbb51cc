import { expect, test } from 'vitest';
import { plausible, readPay } from '../../../src/job/pay/pay.ts';

test.each([
  ['$110,000 – $160,000 per year', 'AU', 110000, 160000, 'AUD', 'YEAR'],
  ['Target Base Salary $220K – $330K • Offers Equity', '', 220000, 330000, 'USD', null],
  ['$80,000 + superannuation', 'AU', 80000, null, 'AUD', null],
  ['AUD 80 - 100 per hour, 9 Day Fortnight', '', 80, 100, 'AUD', 'HOUR'],
  ['50 000 ‍–‍ 80 000 CZK'.replace(/\u200D/g, ''), '', 50000, 80000, 'CZK', null],
  ['170 - 190 CZK/h.', '', 170, 190, 'CZK', 'HOUR'],
  ['$5000–7000', '', 5000, 7000, 'USD', null],
  ['€400 por mês', '', 400, null, 'EUR', 'MONTH'],
  ['$126,000.00/yr - $146,000.00/yr', '', 126000, 146000, 'USD', 'YEAR'],
  ['Up to £45k', '', null, 45000, 'GBP', null],
  ['60.000 € bis 75.000 € brutto pro Jahr', '', 60000, 75000, 'EUR', 'YEAR'],
  ["CHF 95'000 – 110'000", '', 95000, 110000, 'CHF', null],
  ['£12.50 an hour', '', 12.5, null, 'GBP', 'HOUR'],
  ['$135K - $165K (Employer est.)', 'US', 135000, 165000, 'USD', null],
  ['1. Jahr 1.020 €', '', 1020, null, 'EUR', null],
  ['₹12 to ₹15 LPA', '', 1_200_000, 1_500_000, 'INR', 'YEAR'],
  ['₹6.5 – 8 lakhs per annum', '', 650_000, 800_000, 'INR', 'YEAR'],
  ['₹8 Lacs p.a.', '', 800_000, null, 'INR', 'YEAR'],
])('%s', (text, country, minValue, maxValue, currency, unitText) => {
  expect(readPay(text, country)).toEqual({ minValue, maxValue, currency, unitText });
});

test.each([
  'Competitive',
  'See description',
  '9 Day Fortnight, 401k',
  'Posted 30 days ago',
  'a €5 million project',
  '100% remote',
  '$52,000 - $71,000 (Glassdoor est.)',
  'Estimated $50K - $65K a year',
  '48.000 € – 61.500 €, Prognose von XING',
  '$1 - $2 an hour to $5,000,000'.slice(0, 2),
])('%s states no pay', (text) => {
  expect(readPay(text)).toBeNull();
});

test('figures that nobody is paid are dropped', () => {
  expect(plausible({ minValue: 0, maxValue: 0, currency: 'USD', unitText: 'YEAR' })).toBeNull();
  expect(plausible({ minValue: 1, maxValue: 999999, currency: 'USD', unitText: 'YEAR' })).toBeNull();
  expect(plausible({ minValue: 90000, maxValue: null, currency: 'EUR', unitText: 'HOUR' })).toBeNull();
  expect(plausible({ minValue: 0, maxValue: 90000, currency: 'EUR', unitText: 'YEAR' })).toEqual({
    minValue: null,
    maxValue: 90000,
    currency: 'EUR',
    unitText: 'YEAR',
  });
  expect(plausible({ minValue: 90000, maxValue: 60000, currency: 'EUR', unitText: 'YEAR' })).toEqual({
    minValue: 60000,
    maxValue: 90000,
    currency: 'EUR',
    unitText: 'YEAR',
  });
});
