import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../src/reading/promise/days.ts';
import { readPromise } from '../../src/reading/promise/promise.ts';

/** A Wednesday. */
const SAID = '2026-03-04';
const HOLIDAY = '2026-03-13';

/** Monday to Friday, but for one Friday that is a holiday. */
function business(day: string, count: number): string {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, Math.sign(count));
    if (weekdayOf(at) < 5 && at !== HOLIDAY) left--;
  }
  return at;
}

const PROMISES: [text: string, until: string | null, words: string, reason: string][] = [
  ['You will hear from us within two weeks.', '2026-03-18', 'within two weeks', 'weeks in words'],
  ['We will get back to you in 10 days.', '2026-03-14', 'in 10 days', 'days in figures'],
  ['We aim to respond within 5 business days.', '2026-03-11', 'within 5 business days', 'business days'],
  ['Expect an answer within 8 working days.', '2026-03-17', 'within 8 working days', 'a holiday is no business day'],
  ['You should hear in a fortnight.', '2026-03-18', 'in a fortnight', 'a fortnight'],
  ['We will decide in the next two to three weeks.', '2026-03-25', 'in the next two to three weeks', 'the longer of two'],
  ['We will be in touch in about a month.', '2026-04-04', 'in about a month', 'a month'],
  ['We will be in touch by the end of the week.', '2026-03-06', 'the end of the week', 'this week’s last business day'],
  ['We will be in touch by the end of next week.', '2026-03-12', 'the end of next week', 'the last business day before a holiday'],
  ['You will hear from us next week.', '2026-03-12', 'next week', 'some time next week: by its end'],
  ['We will let you know by the end of the month.', '2026-03-31', 'the end of the month', 'the month'],
  ['We will let you know by Friday.', '2026-03-06', 'by Friday', 'a day of this week'],
  ['We will let you know on Monday.', '2026-03-09', 'on Monday', 'a day that has passed this week'],
  ['We will let you know next Friday.', '2026-03-13', 'next Friday', 'a day of the next week'],
  ['We reply within 48 hours.', '2026-03-06', 'within 48 hours', 'hours are days begun'],
  ['Please allow up to 5 working days for a response.', '2026-03-11', 'allow up to 5 working days', 'a span that is asked for'],
  ['You will hear from us a week on Friday.', '2026-03-13', 'a week on Friday', 'a week after the next such day'],
  ['We will be in touch by mid-March.', '2026-03-15', 'mid-March', 'the middle of a month'],
  ['We expect to decide by the end of April.', '2026-04-30', 'the end of April', 'the end of a named month'],
  ['We expect to decide by the end of January.', '2027-01-31', 'the end of January', 'a month of next year'],
  ['We will let you know by Friday, 20 March.', '2026-03-20', 'by Friday, 20 March', 'the date says which Friday'],
  ['The firm was founded in May and will answer.', null, '', 'a month alone promises no day'],
  ['Die Rückmeldung dauert in der Regel zwei Wochen.', '2026-03-18', 'dauert in der Regel zwei Wochen', 'German span'],
  ['Wir kommen bis Mitte März auf Sie zu.', '2026-03-15', 'Mitte März', 'German middle of a month'],
  ['Réponse sous 48 heures.', '2026-03-06', 'sous 48 heures', 'French hours'],
  ["Nous vous tiendrons au courant d'ici fin mars.", '2026-03-31', 'fin mars', 'French end of a month'],
  ['Recibirá respuesta en el plazo de quince días.', '2026-03-18', 'plazo de quince días', 'Spanish span'],
  ['Tomaremos una decisión a finales de marzo.', '2026-03-31', 'a finales de marzo', 'Spanish end of a month'],
  ['I will call you tomorrow.', '2026-03-05', 'tomorrow', 'tomorrow'],
  ['You will have an answer by 20 March.', '2026-03-20', '20 March', 'a date'],
  ['You will have an answer by January 5.', '2027-01-05', 'January 5', 'a date that lies ahead next year'],
  [
    'Interviews take place on 12 March. You will hear from us within three weeks.',
    '2026-03-25',
    'within three weeks',
    'the time beside the answer',
  ],
  ['Rückmeldung innerhalb von zwei Wochen.', '2026-03-18', 'innerhalb von zwei Wochen', 'German weeks'],
  ['Wir melden uns in den nächsten 14 Tagen.', '2026-03-18', 'in den nächsten 14 Tagen', 'German days'],
  ['Wir melden uns binnen 5 Werktagen bei Ihnen.', '2026-03-11', 'binnen 5 Werktagen', 'German business days'],
  ['Sie hören bis Ende nächster Woche von uns.', '2026-03-12', 'Ende nächster Woche', 'German week end'],
  ['Wir melden uns bis Freitag.', '2026-03-06', 'bis Freitag', 'German day of the week'],
  ['Bis zum Monatsende geben wir Bescheid.', '2026-03-31', 'Bis zum Monatsende', 'German month end'],
  ['Bescheid bekommst du bis zum 20. März.', '2026-03-20', '20. März', 'German date'],
  ['Nous vous répondrons sous deux semaines.', '2026-03-18', 'sous deux semaines', 'French weeks'],
  ['Une réponse sera donnée dans les dix jours ouvrés.', '2026-03-19', 'dans les dix jours ouvrés', 'French business days'],
  ["Nous vous recontacterons d'ici la fin de la semaine.", '2026-03-06', 'la fin de la semaine', 'French week end'],
  ['Vous aurez une réponse la semaine prochaine.', '2026-03-12', 'la semaine prochaine', 'French next week'],
  ['U hoort binnen twee weken van ons.', '2026-03-18', 'binnen twee weken', 'Dutch weeks'],
  ['Wij reageren binnen vijf werkdagen.', '2026-03-11', 'binnen vijf werkdagen', 'Dutch business days'],
  ['Je krijgt uiterlijk vrijdag bericht.', '2026-03-06', 'uiterlijk vrijdag', 'Dutch day of the week'],
  ['Volgende week laten we het je weten.', '2026-03-12', 'Volgende week', 'Dutch next week'],
  ['Eind maart hoor je meer.', '2026-03-31', 'Eind maart', 'Dutch end of a month'],
  ['Riceverà una risposta entro dieci giorni.', '2026-03-14', 'entro dieci giorni', 'Italian days'],
  ['La contatteremo entro 5 giorni lavorativi.', '2026-03-11', 'entro 5 giorni lavorativi', 'Italian business days'],
  ['Daremo un riscontro entro venerdì.', '2026-03-06', 'entro venerdì', 'Italian day of the week'],
  ['Le faremo sapere la prossima settimana.', '2026-03-12', 'la prossima settimana', 'Italian next week'],
  ['Comunicheremo la decisione a fine mese.', '2026-03-31', 'fine mese', 'Italian month end'],
  ['Entraremos em contacto no prazo de duas semanas.', '2026-03-18', 'no prazo de duas semanas', 'Portuguese weeks'],
  ['Responderemos em até 5 dias úteis.', '2026-03-11', 'em até 5 dias úteis', 'Portuguese business days'],
  ['Terá uma resposta até sexta-feira.', '2026-03-06', 'até sexta-feira', 'Portuguese day of the week'],
  ['Daremos retorno na próxima semana.', '2026-03-12', 'próxima semana', 'Portuguese next week'],
  ['A decisão sai em meados de março.', '2026-03-15', 'em meados de março', 'Portuguese middle of a month'],
  ['Le contactaremos en dos semanas.', '2026-03-18', 'en dos semanas', 'Spanish weeks'],
  ['Recibirá una respuesta en un plazo de 5 días hábiles.', '2026-03-11', 'en un plazo de 5 días hábiles', 'Spanish business days'],
  ['Le responderemos la próxima semana.', '2026-03-12', 'la próxima semana', 'Spanish next week'],
  ['We will be in touch soon.', null, '', 'soon is no day'],
  ['You interviewed two weeks ago.', null, '', 'it lies behind'],
  ['Thank you for coming in last Friday.', null, '', 'it lies behind'],
  ['You have three years of experience.', null, '', 'no time of an answer'],
  ['We replied on 1 March 2026.', null, '', 'a date that has passed'],
];

describe('what was promised', () => {
  test.each(PROMISES)('%s', (text, until, words, reason) => {
    const read = readPromise(text, SAID, business);
    expect(read?.until ?? null, reason).toBe(until);
    if (read) expect(text.slice(read.start, read.end)).toBe(words);
  });

  test('the place is right in a text with marks', () => {
    const text = '**Hello!**\n\nYou will hear from us _within two weeks_.';
    const read = readPromise(text, SAID, business);
    expect(text.slice(read?.start, read?.end)).toBe('within two weeks');
  });

  test('a month later ends with a shorter month', () => {
    expect(readPromise('We decide within a month.', '2026-01-31', business)?.until).toBe('2026-02-28');
  });

  test('a long message full of near matches is read in one go', () => {
    expect(readPromise('within two to '.repeat(2_000), SAID, business)).toBeNull();
  });
});
