import type { Salary } from '../posting.ts';

export type Unit = NonNullable<Salary['unitText']>;

const word = (...words: string[]): RegExp => new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'u');

const UNITS: [Unit, RegExp][] = [
  [
    'HOUR',
    word(
      'hour',
      'hr',
      'hourly',
      'p\\.?h',
      'stunde',
      'heure',
      'hora',
      'ora',
      'uur',
      'hod\\p{L}*',
      'h',
      'godzin\\p{L}*',
      'годин\\p{L}*',
      'час',
    ),
  ],
  ['DAY', word('day', 'daily', 'per diem', 'p\\.?d', 'tag', 'jour', 'día', 'dia', 'giorno', 'dag', 'день')],
  ['WEEK', word('week', 'weekly', 'p\\.?w', 'woche', 'semaine', 'semana', 'settimana')],
  [
    'MONTH',
    word(
      'month',
      'monthly',
      'p\\.?m',
      'mo',
      'monat\\p{L}*',
      'mois',
      'mes',
      'mensu(?:el|els|elle|elles|al|ales|ali)',
      'mensil[ei]',
      'mensa[li]s?',
      'm[eê]s',
      'mese',
      'maand',
      'měsíc\\p{L}*',
      'miesiąc\\p{L}*',
      'місяць',
      'месяц',
    ),
  ],
  [
    'YEAR',
    word(
      'year',
      'yearly',
      'yr',
      'annum',
      'annual',
      'annually',
      'p\\.?a',
      'lpa',
      'jahr',
      'jährlich',
      'bruttojahr\\p{L}*',
      'par an',
      'année',
      'annue(?:l|ls|lle|lles)',
      'annu[oi]',
      'anuales',
      'ral',
      'año',
      'ano',
      'anual',
      'anno',
      'jaar',
      'rok',
      'rocznie',
      'рік',
      'год',
    ),
  ],
];

/** The unit that words name: `per hour`, `p.a.`, `pro Monat`, `YEARLY`. */
export function readUnit(text: string): Unit | null {
  const said = text.toLowerCase();
  return UNITS.find(([, words]) => words.test(said))?.[0] ?? null;
}
