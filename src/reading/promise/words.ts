/** What a wording says of the last day of a promise; numbers and units are taken from the wording. */
export type Meaning =
  /** So many hours, days, business days, weeks, fortnights or months from now. */
  | { kind: 'count' }
  /** The end of this week (0), of the next (1), and so on; of a month likewise. */
  | { kind: 'week-end' | 'month-end'; ahead: number }
  /** So many days from now. */
  | { kind: 'day'; ahead: number }
  /** The named day of the week: the next one, or with `ahead` that of a later week. */
  | { kind: 'weekday'; ahead: number }
  /** A week after the next such day: "a week on Friday". */
  | { kind: 'weekday-week' }
  /** The fifteenth or the last day of the named month. */
  | { kind: 'middle' | 'end' };

/** How one language words promises. In a pattern, `N` is a number, `U` a unit, `W` a day of the week, `M` a month. */
export interface PromiseWords {
  /** BCP 47: the months are named as the platform names them. */
  code: string;
  numbers: Record<string, number>;
  units: Record<'business' | 'hour' | 'day' | 'week' | 'fortnight' | 'month', string>;
  /** Monday first. */
  weekdays: readonly string[];
  patterns: readonly [pattern: string, meaning: Meaning][];
  /** Words of a sentence that promises: among several times, the one beside them counts. */
  promises: string;
}

const count: Meaning = { kind: 'count' };
const weekEnd = (ahead: number): Meaning => ({ kind: 'week-end', ahead });
const monthEnd = (ahead: number): Meaning => ({ kind: 'month-end', ahead });
const day = (ahead: number): Meaning => ({ kind: 'day', ahead });
const weekday = (ahead: number): Meaning => ({ kind: 'weekday', ahead });
const middle: Meaning = { kind: 'middle' };
const end: Meaning = { kind: 'end' };

/** The more telling wording stands before the one it contains. */
// biome-ignore format: tables
export const PROMISE_WORDS: readonly PromiseWords[] = [
  {
    code: 'en',
    numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, 'a couple of': 2, couple: 2 },
    units: { business: '(?:business|working|work) days?', hour: 'hours?|hrs?', day: '(?:calendar )?days?', week: 'weeks?', fortnight: 'fortnights?', month: 'months?' },
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    patterns: [
      ['(?:within|in|over|during|inside|after|no later than|not more than|at most) (?:about |around |roughly |approximately |at most |up to |the (?:next|coming|following) |another )*N(?: ?(?:to|or|-) ?N)? U', count],
      ['(?:allow(?: us)?|takes?|give us|up to)(?: about| around| roughly| approximately| at most| up to| another)* N(?: ?(?:to|or|-) ?N)? U', count],
      ['a week on W|W week', { kind: 'weekday-week' }],
      ['mid[ -]M|(?:the )?middle of M', middle], ['(?:the )?(?:end of|late) M|some ?time in M', end],
      ['N(?: ?(?:to|or|-) ?N)? U from (?:now|today)', count],
      ['(?:the )?end of next week|(?:late|later) next week', weekEnd(1)],
      ['(?:the )?end of (?:the|this) week|(?:later )?this week|end of week|eow', weekEnd(0)],
      ['the week after next', weekEnd(2)],
      ['(?:early |sometime |some time )?(?:next|the coming|the following) week', weekEnd(1)],
      ['(?:the )?end of next month|next month', monthEnd(1)],
      ['(?:the )?end of (?:the|this) month|this month|end of month', monthEnd(0)],
      ['day after tomorrow', day(2)], ['tomorrow', day(1)], ['end of (?:the )?(?:business )?day|eod|cob|later today|today|tonight', day(0)],
      ['next W', weekday(1)], ['(?:by|on|until|before|this|coming) W', weekday(0)],
    ],
    promises: '\\b(?:hear|heard|touch|back to|contact|let you know|update|decision|decide|answer|reply|respond|feedback|call|expect|announce)',
  },
  {
    code: 'de',
    numbers: { ein: 1, eine: 1, einer: 1, einem: 1, eines: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, zwölf: 12, vierzehn: 14 },
    units: { business: '(?:werktag|arbeitstag)e?n?s?', hour: 'stunden?', day: '(?:kalender)?tage?n?s?', week: 'wochen?', fortnight: '(?!)', month: 'monate?n?s?' },
    weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
    patterns: [
      ['(?:innerhalb|binnen|in|im laufe)(?: von)? (?:etwa |ca\\. |rund |spätestens |höchstens |den (?:nächsten|kommenden) |der (?:nächsten|kommenden) )*N(?: ?(?:bis|oder|-) ?N)? U', count],
      ['(?:dauert|beträgt|bearbeitungszeit|bearbeitungsdauer)(?: von| in der regel| etwa| ca\\.| rund| meist| üblicherweise| bis zu)* N(?: ?(?:bis|oder|-) ?N)? U', count],
      ['mitte M', middle], ['ende M|im laufe des M', end],
      ['ende (?:der )?(?:nächsten|nächster|kommenden|kommender) woche', weekEnd(1)],
      ['(?:bis )?ende (?:der|dieser|diese) woche|bis (?:zum )?wochenende|noch diese woche|diese woche', weekEnd(0)],
      ['übernächste[rn]? woche', weekEnd(2)], ['(?:nächste|kommende)[rn]? woche|im laufe der (?:nächsten|kommenden) woche', weekEnd(1)],
      ['(?:bis )?ende (?:des )?(?:nächsten|kommenden) monats|(?:nächsten|kommenden) monat', monthEnd(1)],
      ['(?:bis )?(?:zum )?(?:monatsende|ende (?:des|dieses) monats)', monthEnd(0)],
      ['übermorgen', day(2)], ['bis morgen|morgen', day(1)], ['noch heute|heute', day(0)],
      ['(?:nächsten|kommenden) W', weekday(1)], ['(?:bis|am|bis zum|bis kommenden|diesen) W', weekday(0)],
    ],
    promises: '(?:rückmeld|melden|bescheid|antwort|hören|informier|entscheid|zurück|kontakt|nachricht)',
  },
  {
    code: 'fr',
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, douze: 12, quinze: 14 },
    units: { business: 'jours? (?:ouvrés?|ouvrables?)', hour: 'heures?|h', day: 'jours?', week: 'semaines?', fortnight: 'quinzaines?', month: 'mois' },
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    patterns: [
      ["(?:sous|dans|d'ici(?: à)?|dans un délai de|au plus tard dans|en)(?: environ)? (?:les |la |le )?(?:prochaine?s? )?N(?: ?(?:à|ou|-) ?N)? (?:prochaine?s? )?U", count],
      ['(?:délai(?: de réponse| de traitement)? de|comptez|compter)(?: environ)? N(?: ?(?:à|ou|-) ?N)? U', count],
      ['(?:à la )?mi-M', middle], ['(?:la )?fin M|courant M', end],
      ['fin (?:de la )?semaine prochaine', weekEnd(1)], ['(?:la )?fin de (?:la |cette )?semaine|cette semaine', weekEnd(0)],
      ['(?:la )?semaine prochaine|dans le courant de la semaine prochaine', weekEnd(1)],
      ['(?:la )?fin du mois prochain|(?:le )?mois prochain', monthEnd(1)], ['(?:la )?fin du mois', monthEnd(0)],
      ['après-demain', day(2)], ['demain', day(1)], ["aujourd'hui", day(0)],
      ['W prochain', weekday(1)], ["(?:d'ici|avant|dès|jusqu'à|au plus tard) W", weekday(0)],
    ],
    promises: '(?:contact|répon|recontact|nouvelles|retour|décision|tiendr|revien)',
  },
  {
    code: 'es',
    numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, quince: 14 },
    units: { business: 'días (?:hábiles|laborables)', hour: 'horas?|h', day: 'días?', week: 'semanas?', fortnight: 'quincenas?', month: 'mes(?:es)?' },
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    patterns: [
      ['(?:en|dentro de|antes de|en un plazo(?: máximo)? de)(?: unos| unas| aproximadamente)? (?:los |las )?(?:próxim[oa]s )?N(?: ?(?:a|o|-) ?N)? (?:próxim[oa]s )?U', count],
      ['plazo(?: máximo| aproximado)? de N(?: ?(?:a|o|-) ?N)? U', count],
      ['(?:a )?mediados de M', middle], ['(?:a )?(?:finales|fin) de M', end],
      ['(?:a )?(?:finales|fin) de la (?:próxima semana|semana que viene)', weekEnd(1)], ['(?:a )?(?:finales|fin) de (?:la |esta )?semana|esta semana', weekEnd(0)],
      ['(?:la )?(?:próxima semana|semana que viene)', weekEnd(1)],
      ['(?:a )?(?:finales|fin) del (?:próximo mes|mes que viene)|(?:el )?(?:próximo mes|mes que viene)', monthEnd(1)], ['(?:a )?(?:finales|fin) de(?:l| este)? mes', monthEnd(0)],
      ['pasado mañana', day(2)], ['mañana', day(1)], ['hoy', day(0)],
      ['(?:el )?(?:próximo W|W que viene)', weekday(1)], ['(?:antes del|el|hasta el|para el) W', weekday(0)],
    ],
    promises: '(?:contact|respuesta|respond|noticias|comunic|decisión|avisar|llamar)',
  },
];
