import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';

type Pay = [min: number | null, max: number | null, currency: string | null, unit: string | null, grade?: string];

const PAID: [text: string, pay: Pay, reason: string][] = [
  ['£45–55k DOE', [45_000, 55_000, 'GBP', null], 'a line of its own, "depending on experience"'],
  ['€60.000 brutto/Jahr', [60_000, null, 'EUR', 'YEAR'], 'German figures, a unit behind a slash'],
  ['170k + bonus', [170_000, null, null, 'YEAR'], 'thousands with what comes on top'],
  ['Salary: 80-95k', [80_000, 95_000, null, 'YEAR'], 'thousands behind a label'],
  ['Salary: £38,000 plus benefits', [38_000, null, 'GBP', null], 'what comes on top is left out'],
  ['You will earn £12.50 an hour.', [12.5, null, 'GBP', 'HOUR'], 'a unit in a sentence'],
  ['The salary range is $90,000 - $110,000 per year.', [90_000, 110_000, 'USD', 'YEAR'], 'a sentence that calls it pay'],
  ['Salaire : 35 à 40 k€ brut annuel', [35_000, 40_000, 'EUR', 'YEAR'], 'French'],
  ['Salario: 30.000 € brutos/año', [30_000, null, 'EUR', 'YEAR'], 'Spanish'],
  ['Loom | Weaver | Remote | $150k-$185k + equity', [150_000, 185_000, 'USD', 'YEAR'], 'a cell of a line with bars'],
  ['Loom | Weaver | Leeds | $170k + bonus', [170_000, null, 'USD', 'YEAR'], 'thousands with their currency and what comes on top'],
  ['Sueldo: $14,000 a $16,000 mensuales', [14_000, 16_000, 'USD', 'MONTH'], 'Spanish adjective of the month'],
  ['RAL 26.000 - 30.000 €', [26_000, 30_000, 'EUR', 'YEAR'], 'Italian: gross yearly pay'],
  ['Tarif E13', [null, null, null, null, 'Tarif E13'], 'a grade'],
  ['Die Eingruppierung erfolgt in E 9b TVöD.', [null, null, null, null, 'E 9b TVöD'], 'a grade and its scale'],
  ['Vergütung nach Entgeltgruppe 13 TV-L.', [null, null, null, null, 'Entgeltgruppe 13 TV-L'], 'a grade in words'],
  ['This is an NHS Band 5 post.', [null, null, null, null, 'NHS Band 5'], 'a British band'],
];

const UNPAID: [text: string, reason: string][] = [
  ['We raised $12M in funding last year.', 'the firm’s money'],
  ['$5,000 sign-on bonus', 'a bonus'],
  ['You manage a budget of €500,000 per year.', 'a budget'],
  ['401(k) match of 4%', 'a pension'],
  ['Serving 170k customers and growing', 'customers'],
  ['At least one year at the GS-11 level.', 'a requirement'],
  ['Write to us at 12 Mill Lane, E13 8AB.', 'a postcode'],
  ['Our headband 5 is sold out.', 'no word of its own'],
];

describe('pay in a text', () => {
  test.each(PAID)('%s', (text, [minValue, maxValue, currency, unitText, grade], reason) => {
    const { baseSalary, spans } = read(text);
    expect(baseSalary, reason).toEqual({ minValue, maxValue, currency, unitText, ...(grade && { grade }) });
    expect(spans.some(({ field }) => field === 'baseSalary')).toBe(true);
  });
  test.each(UNPAID)('none: %s', (text, reason) => expect(read(text).baseSalary, reason).toBeNull());
});

describe('labelled lines of a text', () => {
  const text = [
    '**Location:** Leeds (Hybrid)',
    'Employment type: Full-time, permanent',
    '| Job ID | R-20391 |',
    'We bake bread: a lot of it.',
  ].join('\n');

  test('say where, how and under what number', () => {
    expect(read(text)).toMatchObject({
      jobLocation: ['Leeds'],
      jobLocationType: 'HYBRID',
      employmentType: ['FULL_TIME'],
      identifier: 'R-20391',
    });
  });

  test('each with its place', () => {
    const place = (field: string): string => {
      const span = read(text).spans.find((one) => one.field === field);
      return text.slice(span?.start, span?.end);
    };
    expect(place('jobLocation')).toBe('Leeds (Hybrid)');
    expect(place('identifier')).toBe('R-20391');
  });

  test.each([
    ['Please quote reference AB-1123 in your letter.', 'AB-1123'],
    ['Apply on our page and search for Job ID # 425571.', '425571'],
    ['Bewerbung unter Angabe der Kennziffer 26-118.', '26-118'],
    ['References from 2024 are welcome, no 12 needed.', null],
    ['Reference checks are made by 04/05/2026.', null],
  ])('a number behind its word: %s', (sentence, identifier) => expect(read(sentence).identifier).toBe(identifier));

  test.each([
    ['Baker (part-time)\nYou bake.', ['PART_TIME']],
    ['Loom | Weaver | Leeds | Full-time', ['FULL_TIME']],
    ['Baker\nYou lead two bakers (part-time).', []],
  ])('the hours in the heading: %j', (ad, types) => expect(read(ad).employmentType).toEqual(types));

  test('prose names none: "remote work is possible", "our office in Leeds"', () => {
    const said = read('Remote work is possible from our office in Leeds. Full-time experience is welcome.');
    expect(said).toMatchObject({ jobLocation: [], jobLocationType: null, employmentType: [], identifier: null });
  });
});
