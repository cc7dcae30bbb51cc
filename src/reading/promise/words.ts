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
  {
    code: 'nl',
    numbers: { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, twaalf: 12, veertien: 14 },
    units: { business: '(?:werkdag|werkdagen)', hour: 'uur|uren', day: 'dag|dagen', week: 'week|weken', fortnight: '(?!)', month: 'maand|maanden' },
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    patterns: [
      ['(?:binnen|in|over|uiterlijk binnen|na)(?: ongeveer| circa| maximaal| uiterlijk| de komende| de volgende)* N(?: ?(?:tot|à|of|-) ?N)? U', count],
      ['(?:duurt|bedraagt|reactietermijn)(?: van| ongeveer| circa| meestal| maximaal| gemiddeld)* N(?: ?(?:tot|à|of|-) ?N)? U', count],
      ['(?:half|medio) M', middle], ['(?:eind|einde) M|in de loop van M', end],
      ['(?:het )?(?:eind|einde) (?:van )?(?:de )?volgende week', weekEnd(1)],
      ['(?:het )?(?:eind|einde) van (?:de|deze) week|(?:nog )?deze week', weekEnd(0)], ['over twee weken', weekEnd(2)],
      ['(?:in de loop van )?(?:volgende|komende) week', weekEnd(1)],
      ['(?:het )?(?:eind|einde) van (?:de )?volgende maand|volgende maand', monthEnd(1)],
      ['(?:het )?(?:eind|einde) van (?:de|deze) maand|deze maand', monthEnd(0)],
      ['overmorgen', day(2)], ['morgen', day(1)], ['vandaag', day(0)],
      ['volgende week W', weekday(1)], ['(?:uiterlijk|op|voor|vóór|aanstaande|komende|tot) W', weekday(0)],
    ],
    promises: '(?:hoor|reactie|reageren|bericht|laten weten|contact|antwoord|terugkoppel|besluit|beslis|bellen)',
  },
  {
    code: 'it',
    numbers: { un: 1, una: 1, uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, dodici: 12, quindici: 15 },
    units: { business: 'giorni (?:lavorativi|feriali)', hour: 'ore|ora', day: 'giorni|giorno', week: 'settimane|settimana', fortnight: '(?!)', month: 'mesi|mese' },
    weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
    patterns: [
      ['(?:entro|in|tra|fra|nel giro di|dopo)(?: circa| massimo| al massimo)* (?:i |le |gli )?(?:prossim[ie] )?N(?: ?(?:a|o|-) ?N)? (?:prossim[ie] )?U', count],
      ['(?:tempi? di risposta|termine|richiede|richiedono)(?: di| circa| massimo)* N(?: ?(?:a|o|-) ?N)? U', count],
      ['(?:a )?metà M', middle], ['(?:la )?fine (?:di )?M', end],
      ['(?:la )?fine della (?:prossima settimana|settimana prossima)', weekEnd(1)],
      ['(?:la )?fine (?:della |di questa )?settimana|questa settimana', weekEnd(0)],
      ['(?:la |nel corso della )?(?:prossima settimana|settimana prossima)', weekEnd(1)],
      ['(?:la )?fine del (?:prossimo mese|mese prossimo)|(?:il )?(?:prossimo mese|mese prossimo)', monthEnd(1)],
      ['(?:la )?fine (?:del |di questo )?mese', monthEnd(0)],
      ['dopodomani', day(2)], ['domani', day(1)], ['oggi', day(0)],
      ['W prossimo|W prossima|prossimo W|prossima W', weekday(0)], ['(?:entro|per|di|prima di) W', weekday(0)],
    ],
    promises: '(?:contatt|risposta|rispond|riscontro|notizie|comunic|decisione|aggiorn|faremo sapere|richiam)',
  },
  {
    code: 'pt',
    numbers: { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, doze: 12, quinze: 15 },
    units: { business: 'dias úteis', hour: 'horas?', day: 'dias?', week: 'semanas?', fortnight: 'quinzenas?', month: 'mês|meses' },
    weekdays: ['segunda(?:-feira)?', 'terça(?:-feira)?', 'quarta(?:-feira)?', 'quinta(?:-feira)?', 'sexta(?:-feira)?', 'sábado', 'domingo'],
    patterns: [
      ['(?:em|dentro de|no prazo(?: máximo)? de|num prazo(?: máximo)? de|em até|daqui a|após|nos|nas)(?: cerca de| aproximadamente| até)* (?:os |as )?(?:próxim[oa]s )?N(?: ?(?:a|ou|-) ?N)? (?:próxim[oa]s )?U', count],
      ['prazo(?: máximo| aproximado)? de N(?: ?(?:a|ou|-) ?N)? U', count],
      ['(?:em )?meados de M', middle], ['(?:o |ao |no )?(?:final|fim) de M', end],
      ['(?:o |ao |no )?(?:final|fim) da (?:próxima semana|semana que vem)', weekEnd(1)],
      ['(?:o |ao |no )?(?:final|fim) (?:da|desta) semana|esta semana', weekEnd(0)],
      ['(?:na |a )?(?:próxima semana|semana que vem)', weekEnd(1)],
      ['(?:o |ao |no )?(?:final|fim) do (?:próximo mês|mês que vem)|(?:no |o )?(?:próximo mês|mês que vem)', monthEnd(1)],
      ['(?:o |ao |no )?(?:final|fim) (?:do|deste) mês', monthEnd(0)],
      ['depois de amanhã', day(2)], ['amanhã', day(1)], ['hoje', day(0)],
      ['(?:próxima|próximo) W|W que vem', weekday(0)], ['(?:até|na|no|antes de|até à) W', weekday(0)],
    ],
    promises: '(?:contact|contat|resposta|respond|notícias|comunic|decisão|retorno|avisar|ligar|informar)',
  },
];
