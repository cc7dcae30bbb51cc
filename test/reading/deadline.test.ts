import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';

const POSTED = { datePosted: '2026-03-02' };

const DATED: [text: string, date: string, reason: string][] = [
  ['Application deadline: 31 March 2026', '2026-03-31', 'a label'],
  ['Application Deadline:\nMarch 31, 2026', '2026-03-31', 'a label on its line'],
  ['| Closing date | 2026-03-31 |', '2026-03-31', 'a table'],
  ['Applications close on Friday, March 20.', '2026-03-20', 'no year: after the posting day'],
  ['Please apply by January 15.', '2027-01-15', 'no year: next January'],
  ['Send your CV to jobs@mill.example by the 20th of March.', '2026-03-20', 'by, in a sentence about sending'],
  ['Applications will be accepted through Apr. 3, 2026.', '2026-04-03', 'accepted through'],
  ['The closing date for receipt of applications is 31 March 2026 (11:59 p.m. UK time).', '2026-03-31', 'with an hour'],
  ['Deadline for completed applications is March 18,\n2026.', '2026-03-18', 'broken over a line'],
  ['Opening date: 03/02/2026\nClosing date: 03/27/2026', '2026-03-27', 'two dates with their labels'],
  ['Posted 1 March 2026. Start date 1 June 2026. Closes 30 March 2026.', '2026-03-30', 'other dates beside it'],
  ['For full consideration apply by April 10, 2026.', '2026-04-10', 'a priority date'],
  ['Bewerbungsfrist: 31. Mai 2026', '2026-05-31', 'German label'],
  ['Bitte bewerben Sie sich bis zum 15.04.2026.', '2026-04-15', 'German bis zum'],
  ['Bewirb dich bis 15.04.2026 online.', '2026-04-15', 'German bewirb dich bis'],
  ['Ihre Bewerbung erwarten wir bis am 15. April 2026.', '2026-04-15', 'Swiss bis am'],
  ['Befristet auf zwei Jahre\nBitte senden Sie Ihre Unterlagen bis zum 15.04.2026.', '2026-04-15', 'the line above is of something else'],
  ['Bewerben Sie sich bis spätestens 1. April.', '2026-04-01', 'German without a year'],
  ['Date limite de candidature : 30 avril 2026', '2026-04-30', 'French label'],
  ['Envoyez votre CV avant le 1er mai 2026.', '2026-05-01', 'French avant le'],
  ['Deadline: 2026-03-31T17:00Z', '2026-03-31', 'a moment begins with its day'],
  ['Applications received after March 31, 2026 will not be considered.', '2026-03-31', 'what comes after is too late'],
  ['Interested bakers have until March 31, 2026 to apply.', '2026-03-31', 'applying stands behind the day'],
  ['Bewerbungen werden bis 31.3. entgegengenommen.', '2026-03-31', 'day and month in figures'],
  ['Sluitingsdatum: 30 april 2026', '2026-04-30', 'Dutch label'],
  ['Inviare il curriculum entro il 30 aprile 2026.', '2026-04-30', 'Italian entro il'],
  ["Période d'affichage : du 2 au 13 février 2026", '2026-02-13', 'French span within a month'],
  ['Recepción de antecedentes: desde el 4 al 20 de mayo de 2026', '2026-05-20', 'what leads to the first day says nothing of the second'],
  ['Período de inscripción: del 3 al 14 de agosto de 2026', '2026-08-14', 'Spanish span within a month'],
  ['Prazo de candidatura: 30 de abril de 2026', '2026-04-30', 'Portuguese label'],
  ['Fecha límite: 15 de abril de 2026', '2026-04-15', 'Spanish label'],
  ['Envíe su currículum hasta el 20 de abril.', '2026-04-20', 'Spanish hasta el'],
  ['Open and closing dates: 03/02/2026 to 03/16/2026', '2026-03-16', 'the end of a span'],
  ['The post is to be started no later than 1 June 2026. The deadline is 30 April 2026.', '2026-04-30', 'no later than, of the start'],
  ['Applications should reach the clerk not later than 30 April 2026.', '2026-04-30', 'not later than, of applications'],
  ['Last application date: 1 April 2026', '2026-04-01', 'last application date'],
];

const UNDATED: [text: string, reason: string][] = [
  ['Applications are accepted until the position is filled.', 'open until filled'],
  ['Deadline: open', 'open'],
  ['Rolling admissions; no deadline.', 'rolling'],
  ['Start date: 1 June 2026', 'the start of work'],
  ['Posted on March 2, 2026', 'the posting day'],
  ["CDD jusqu'au 30 juin 2027", 'French contract'],
  ['You manage deadlines such as the tax return of 31 January.', 'deadlines of the work'],
  ['Startdatum: 30 april 2026', 'Dutch start of work'],
  ['Inizio: 30 aprile 2026', 'Italian start of work'],
  ['Founded on May 4, 1998.', 'the firm'],
  ['The fellowship will run until 31 August 2027.', 'the end of the work'],
  ['Performance reviews begin April 1, 2026.', 'the start of another review'],
  ['Interviews will be held on 12 April 2026.', 'interviews'],
  ['You must meet deadlines and have worked there since May 2020.', 'no day'],
  ['Deadline: 31 February 2026', 'no such day'],
  ['Die Stelle ist ab dem 01.06.2026 zu besetzen, befristet bis zum 31.12.2027.', 'German contract'],
];

describe('deadlines', () => {
  test.each(DATED)('%s', (text, date, reason) => expect(read(text, POSTED).validThrough, reason).toBe(date));
  test.each(UNDATED)('none: %s', (text, reason) => expect(read(text, POSTED).validThrough, reason).toBeNull());

  test('without the posting day, the year nearest to now', () => {
    expect(read('Apply by December 20.', { now: '2026-01-10T08:00:00Z' }).validThrough).toBe('2025-12-20');
    expect(read('Apply by February 1.', { now: '2026-01-10T08:00:00Z' }).validThrough).toBe('2026-02-01');
    expect(read('Apply by February 1.').validThrough).toBeNull();
  });

  test('figures are read as their language writes them', () => {
    expect(read('Application deadline: 04/05/2026. Please send your resume and a cover letter.', POSTED).validThrough).toBe('2026-04-05');
    expect(read('Date limite : 04/05/2026. Merci d’envoyer votre CV et une lettre de motivation.', POSTED).validThrough).toBe('2026-05-04');
    expect(read('Application deadline: 25/05/2026.', POSTED).validThrough).toBe('2026-05-25');
    expect(read('Closing date: 04/05/2026. Salary: £24,000.', POSTED).validThrough).toBe('2026-05-04');
    expect(read('Closing date: 04/05/2026. Salary: $24,000.', POSTED).validThrough).toBe('2026-04-05');
  });

  test('its place can be shown', () => {
    const text = '**Deadline:** 31 March 2026, 5 pm';
    const [span] = read(text, POSTED).spans.filter(({ field }) => field === 'validThrough');
    expect(text.slice(span?.start, span?.end)).toBe('31 March 2026');
  });
});

/** What a posting says of its deadline beside the day. */
const SAID: [text: string, date: string | null, deadline: { kind: string; time: string | null } | null, reason: string][] = [
  ['Closing date: 26 March 2026, 17:00 CET', '2026-03-26', { kind: 'closing', time: '17:00 CET' }, 'an hour and its zone behind'],
  ['Apply by 11:59 pm ET on March 31, 2026.', '2026-03-31', { kind: 'closing', time: '11:59 pm ET' }, 'an hour and its zone before'],
  ['The deadline for applications is noon on 26 March 2026.', '2026-03-26', { kind: 'closing', time: 'noon' }, 'noon'],
  ['Bewerbungsschluss: 15.03.2026, 12 Uhr', '2026-03-15', { kind: 'closing', time: '12 Uhr' }, 'German'],
  ['Date limite : 15/03/2026 à 17h00. Envoyez votre candidature.', '2026-03-15', { kind: 'closing', time: '17h00' }, 'French'],
  ['Review of applications will begin on April 1, 2026.', '2026-04-01', { kind: 'priority', time: null }, 'later ones may still be read'],
  ['First review: April 1, 2026', '2026-04-01', { kind: 'priority', time: null }, 'the first review'],
  ['Open until filled; priority deadline March 15, 2026.', '2026-03-15', { kind: 'priority', time: null }, 'a priority deadline'],
  [
    'Closing date: 15 March 2026, or until filled.',
    '2026-03-15',
    { kind: 'priority', time: null },
    'open beside a day: later ones are read',
  ],
  ['The position is open until filled.', null, { kind: 'until-filled', time: null }, 'open until filled'],
  ['Applications are reviewed on a rolling basis.', null, { kind: 'rolling', time: null }, 'rolling'],
  ['Salaries are reviewed on a rolling basis.', null, null, 'rolling, but nothing about applying'],
  ['Die Ausschreibung bleibt bis zur Besetzung der Stelle offen.', null, { kind: 'until-filled', time: null }, 'German, open'],
  ['Application window: 2 March 2026 – 15 April 2026', '2026-04-15', { kind: 'closing', time: null }, 'the second date of a window'],
  ['Applications accepted from March 2 to April 15, 2026.', '2026-04-15', { kind: 'closing', time: null }, 'accepted from … to'],
];

test.each(SAID)('beside the day: %s', (text, date, deadline, reason) => {
  const { validThrough, deadline: said } = read(text, POSTED);
  expect({ validThrough, said }, reason).toEqual({ validThrough: date, said: deadline });
});
