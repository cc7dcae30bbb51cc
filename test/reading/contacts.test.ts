import { describe, expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';
import type { ReadContact } from '../../src/reading/reading.ts';

/** A contact with what it says; everything else is unsaid. */
const contact = (fields: Partial<ReadContact>): ReadContact => ({
  name: null,
  jobTitle: null,
  email: null,
  telephone: null,
  sameAs: null,
  ...fields,
});

const NAMED: [text: string, contacts: Partial<ReadContact>[], reason: string][] = [
  [
    'Write to Dana Holm, Head of Collections, at dana@mill.example.',
    [{ name: 'Dana Holm', jobTitle: 'Head of Collections', email: 'dana@mill.example' }],
    'a title that ends in a noun is nobody else',
  ],
  [
    'For questions contact Maria Lund (Director of Nursing) on 555 201 3344.',
    [{ name: 'Maria Lund', jobTitle: 'Director of Nursing', telephone: '555 201 3344' }],
    'a title in brackets',
  ],
  [
    'Du hast 16 Stunden in der Woche Zeit.\n\nAnsprechpartnerin: Frau Jette Holm, jobs@werk.example',
    [{ name: 'Jette Holm', email: 'jobs@werk.example' }],
    'the nouns that end the sentence before are no name',
  ],
  ['The recruiter for this role is Paul Danner.', [{ name: 'Paul Danner' }], 'a label, what for, and who it is'],
  [
    'Contact : Mme Odile MARCHAL, cadre de santé, 05 99 00 12 34',
    [{ name: 'Odile MARCHAL', jobTitle: 'cadre de santé', telephone: '05 99 00 12 34' }],
    'a surname in capitals',
  ],
  [
    'Renseignements : Mme MARCHAL au +33 (0)5 99 00 12 34',
    [{ name: 'MARCHAL', telephone: '+33 (0)5 99 00 12 34' }],
    'a surname in capitals behind a title, a trunk digit in brackets',
  ],
  [
    'Inscrições pelo e-mail bolsas@vale.example, com o assunto "Bolsa MOINHO"',
    [{ email: 'bolsas@vale.example' }],
    'what is quoted names nobody',
  ],
  [
    'Seleção de bolsista de apoio técnico\nBolsa de vinte horas\nInscrições até 10 de abril\nDúvidas: Prof. Rui Mota, rui.mota@vale.example',
    [{ name: 'Rui Mota', email: 'rui.mota@vale.example' }],
    'a job title further up does not say what an address is for',
  ],
  ['Télécopieur : 418 555-0133. Courriel : emplois@rive.example', [{ email: 'emplois@rive.example' }], 'a fax number'],
  [
    'Adressez votre CV à Mme Nathalie De Wael, jobs@rive.example',
    [{ name: 'Nathalie De Wael', email: 'jobs@rive.example' }],
    'a particle with a capital, behind a title of courtesy',
  ],
  [
    'Referente: Anna De Rossi, tel. 0341 5550 123',
    [{ name: 'Anna De Rossi', telephone: '0341 5550 123' }],
    'a particle with a capital, behind a label',
  ],
  ['Ask for Mr. Quill at 555-201-3344.', [{ name: 'Quill', telephone: '555-201-3344' }], 'ask for'],
  ['Drop Eva Brandt a line at eva@mill.example', [{ name: 'Eva Brandt', email: 'eva@mill.example' }], 'an idiom of writing'],
  [
    'E-mail: dan.weir@mill.example (Dan Weir)',
    [{ name: 'Dan Weir', email: 'dan.weir@mill.example' }],
    'the address before carries the name',
  ],
  ['Lucy Holm | Recruiting Coordinator | lucy@mill.example', [{ name: 'Lucy Holm', email: 'lucy@mill.example' }], 'cells of a line'],
  ['c/o Karin Fuchs, Human Resources', [{ name: 'Karin Fuchs', jobTitle: 'Human Resources' }], 'care of'],
  [
    'Mit freundlichen Grüßen\nKlara Berg-Holm\nLeiterin Personal',
    [{ name: 'Klara Berg-Holm', jobTitle: 'Leiterin Personal' }],
    'a signature without a comma',
  ],
  [
    'Deine Ansprechpartnerin Nina Holm freut sich auf dich.',
    [{ name: 'Nina Holm', jobTitle: 'Ansprechpartnerin' }],
    'a label that needs no colon',
  ],
  ['Contactpersoon: Anna de Boer, anna@mill.example', [{ name: 'Anna de Boer', email: 'anna@mill.example' }], 'Dutch'],
  ['Contattare Giulia Riva, tel. 02 5550 1234', [{ name: 'Giulia Riva', telephone: '02 5550 1234' }], 'Italian'],
  ['Contacte Rita Lobo através de rita@mill.example', [{ name: 'Rita Lobo', email: 'rita@mill.example' }], 'Portuguese'],
  ['Please contact Ines Okafor for details.', [{ name: 'Ines Okafor' }], 'a verb of contacting'],
  [
    'Send your résumé to Theo Brandt, Hiring Manager, at theo@mill.example.',
    [{ name: 'Theo Brandt', jobTitle: 'Hiring Manager', email: 'theo@mill.example' }],
    'sent to, with title and address',
  ],
  ['Questions? E-mail Ms. Park at hr@mill.example', [{ name: 'Park', email: 'hr@mill.example' }], 'one name with an honorific'],
  ['Attn: Rosa Delgado\n12 Mill Lane', [{ name: 'Rosa Delgado' }], 'attention'],
  ['Contact: Liam O’Connor\nPhone: 555-201-3344', [{ name: "Liam O'Connor", telephone: '555-201-3344' }], 'a label, lines'],
  [
    'Contact Information\n\nMira Sethi\nDirector of Programs\nOffice: 212.555.0148\nmira.sethi@mill.example',
    [{ name: 'Mira Sethi', jobTitle: 'Director of Programs', telephone: '212.555.0148', email: 'mira.sethi@mill.example' }],
    'a block under its heading',
  ],
  [
    'Reach out to our recruiter Jonas Weir (jonas@mill.example).',
    [{ name: 'Jonas Weir', jobTitle: 'recruiter', email: 'jonas@mill.example' }],
    'a title before the name',
  ],
  [
    'Apply to HR Manager Ada Quill at ada@mill.example',
    [{ name: 'Ada Quill', jobTitle: 'HR Manager', email: 'ada@mill.example' }],
    'a capitalised title',
  ],
  ['For questions contact Ana Ruiz or Ben Stone.', [{ name: 'Ana Ruiz' }, { name: 'Ben Stone' }], 'two in one breath'],
  ['We look forward to hearing from you!\n\nKind regards,\nPetra Holm', [{ name: 'Petra Holm' }], 'a signature'],
  ['Thanks,\nMaja (co-founder)', [{ name: 'Maja', jobTitle: 'co-founder' }], 'a signature with a first name'],
  ['Call Rob at 555-201-3344.', [{ name: 'Rob', telephone: '555-201-3344' }], 'a first name with a number'],
  [
    'Please write to Prof. Jean-Luc de Vries, jl@mill.example',
    [{ name: 'Jean-Luc de Vries', email: 'jl@mill.example' }],
    'hyphen and particle',
  ],
  ['| Recruiter | Nadia Farouk |', [{ name: 'Nadia Farouk' }], 'a table'],
  [
    'Contact [Emil Sand](https://www.linkedin.com/in/emil-sand).',
    [{ name: 'Emil Sand', sameAs: 'https://www.linkedin.com/in/emil-sand' }],
    'a profile',
  ],
  ['Write to [our team](mailto:team@mill.example).', [{ email: 'team@mill.example' }], 'a mailto link'],
  [
    '<p>Contact <a href="mailto:kai@mill.example">Kai Moreau</a></p>',
    [{ name: 'Kai Moreau', email: 'kai@mill.example' }],
    'a mailto link in HTML',
  ],
  ['Ring us on [the office line](tel:+441632960001) or +44 1632 960 002.', [{ telephone: '+44 1632 960 002' }], 'a number with a plus'],
  ['Ansprechpartnerin: Frau Dr. Lena Vogt, Tel. 030 5550134', [{ name: 'Lena Vogt', telephone: '030 5550134' }], 'German label'],
  [
    'Ihr Kontakt\nPflegedirektorin Lena Vogt\nTelefon 030 5550134',
    [{ name: 'Lena Vogt', jobTitle: 'Pflegedirektorin', telephone: '030 5550134' }],
    'a German title of one word, known by its ending',
  ],
  [
    'Ihre Ansprechpartnerin: Lena Hofmeister, Tel. 030 5550134',
    [{ name: 'Lena Hofmeister', telephone: '030 5550134' }],
    'a surname that ends like a trade is no title',
  ],
  [
    'Für fachliche Auskünfte steht Ihnen Frau Lena Vogt (030 5550134), für Fragen zum Vertrag Herr Timo Lang (030 5550135) zur Verfügung.',
    [
      { name: 'Lena Vogt', telephone: '030 5550134' },
      { name: 'Timo Lang', telephone: '030 5550135' },
    ],
    'two people, each for other questions',
  ],
  [
    'Neem contact op met Joris van der Kamp, teamleider Groen, tel. 020 555 0134.',
    [{ name: 'Joris van der Kamp', jobTitle: 'teamleider Groen', telephone: '020 555 0134' }],
    'two small words inside a Dutch name',
  ],
  [
    'Inlichtingen: mw. dr. J.A. (Judith) Kamp, tel. 020 555 0134.',
    [{ name: 'Judith Kamp', telephone: '020 555 0134' }],
    'the given name in brackets behind the initials',
  ],
  [
    'Voor vragen kunt u contact opnemen met dhr. P. Kamp, 020 555 0134.',
    [{ name: 'P. Kamp', telephone: '020 555 0134' }],
    'a Dutch honorific in small letters',
  ],
  [
    'Inlichtingen: prof. dr. C.E. (Carla) de Kamp, carla@kamp.example.',
    [{ name: 'Carla de Kamp', email: 'carla@kamp.example' }],
    'a small word behind the given name in brackets',
  ],
  [
    'Auskünfte erteilt Domkapitular Dr. Timo Lang, Telefon 030 5550134.',
    [{ name: 'Timo Lang', telephone: '030 5550134' }],
    'a name begins with its honorific',
  ],
  [
    'Solliciteren bij Judith Kamp, judith@kamp.example. Meer weten? Bel Judith: 020 555 0134.',
    [{ name: 'Judith Kamp', email: 'judith@kamp.example', telephone: '020 555 0134' }],
    'the given name alone is the same person',
  ],
  [
    'Ihre Bewerbung richten Sie bitte an Frau Karin Lohse, karin.lohse@werk.example.',
    [{ name: 'Karin Lohse', email: 'karin.lohse@werk.example' }],
    'German lead-in',
  ],
  ['Contactez Mme Odile Perrin au 01 99 00 12 34.', [{ name: 'Odile Perrin', telephone: '01 99 00 12 34' }], 'French verb'],
  ['If you like, call me, Martin, at 415-555-0134.', [{ name: 'Martin', telephone: '415-555-0134' }], 'an apposition'],
  [
    'Informal enquiries to Professor Gwen Price Tel 0113 496 0012',
    [{ name: 'Gwen Price', telephone: '0113 496 0012' }],
    'a capitalised label behind',
  ],
  [
    'Send your CV to our Chief of Staff Renée Hart at renee@mill.example.',
    [{ name: 'Renée Hart', jobTitle: 'Chief of Staff', email: 'renee@mill.example' }],
    'what follows "of" belongs to the title',
  ],
  ['Posted by Tom Weaver, Talent Partner at the Mill', [{ name: 'Tom Weaver', jobTitle: 'Talent Partner' }], 'posted by, with a title'],
  ['FAO Rosa Delgado', [{ name: 'Rosa Delgado' }], 'for the attention of'],
  ['Write to Dana Holm.', [{ name: 'Dana Holm' }], 'write to'],
  ['Für Fragen steht Ihnen Lena Vogt gerne zur Verfügung.', [{ name: 'Lena Vogt' }], 'German: at your disposal'],
  ['Fragen an Herrn Dr. Karl Lohse (030 5550134).', [{ name: 'Karl Lohse', telephone: '030 5550134' }], 'brackets around a number'],
  [
    'Contact : Jean Morel, chargé de recrutement',
    [{ name: 'Jean Morel', jobTitle: 'chargé de recrutement' }],
    'French: a title of several words',
  ],
  ['A la atención de Marta Gil', [{ name: 'Marta Gil' }], 'Spanish: for the attention of'],
  [
    'Questions about the post: Ida Berg, 01632 960 001',
    [{ name: 'Ida Berg', telephone: '01632 960 001' }],
    'what one may ask, a colon, a name',
  ],
  ['Résumés and references to: Hugh Doran, hugh@mill.example', [{ name: 'Hugh Doran', email: 'hugh@mill.example' }], 'papers to somebody'],
  ['Text Nora Lind 555 201 3344', [{ name: 'Nora Lind', telephone: '555 201 3344' }], 'a text message'],
  ['Reach Bill Nolan at bill@mill.example', [{ name: 'Bill Nolan', email: 'bill@mill.example' }], 'the verb is no given name'],
  [
    'Name: Ruth Vane\nRole: Ward Manager\nEmail address: ruth@ward.example\nTelephone number: 01632 960 002',
    [{ name: 'Ruth Vane', email: 'ruth@ward.example', telephone: '01632 960 002' }],
    'a form with labels of all kinds',
  ],
  ["Hello, I'm Rosa Tell, write to rosa@mill.example", [{ name: 'Rosa Tell', email: 'rosa@mill.example' }], 'the writer'],
  [
    'Drop us a line at jobs@mill.example. - Ivo Brand, Head of Looms',
    [{ name: 'Ivo Brand', jobTitle: 'Head of Looms' }, { email: 'jobs@mill.example' }],
    'a signature behind a dash',
  ],
  ['Fragen? Ida Brunner hilft dir gern weiter: 0176 55501234', [{ name: 'Ida Brunner', telephone: '0176 55501234' }], 'German: helps'],
  [
    'Contact: Sarah Park, sarah.park@mill.example',
    [{ name: 'Sarah Park', email: 'sarah.park@mill.example' }],
    'a surname that is a word, and the address that bears it',
  ],
  [
    'PO Box 2100, Mill Hill; please call Ana Ruiz on 520-555-0133',
    [{ name: 'Ana Ruiz', telephone: '520-555-0133' }],
    'the box has had its number',
  ],
  [
    'Referente: Marco Riva, cell. 333 5550123',
    [{ name: 'Marco Riva', telephone: '333 5550123' }],
    'Italian: a given name that is a month elsewhere',
  ],
  [
    'Please speak to Councillor Ida Holt on 07700 900111.',
    [{ name: 'Ida Holt', jobTitle: 'Councillor', telephone: '07700 900111' }],
    'an office before the name',
  ],
  ['Please call Ida Holt at number (44) 960 111 222.', [{ name: 'Ida Holt', telephone: '(44) 960 111 222' }], 'the word number before it'],
  ['Persona de contacto: Marta Gil, marta@taller.example', [{ name: 'Marta Gil', email: 'marta@taller.example' }], 'Spanish label'],
];

const NOBODY: [text: string, reason: string][] = [
  ['Acme was founded by Jane Doe and John Roe in 1998.', 'founders'],
  ['You will report to Jane Doe, Vice President of Sales.', 'a supervisor'],
  ['Our investors include Jane Doe and the Roe Fund.', 'investors'],
  ['The office is at 12 Jane Doe Street, Springfield.', 'a street'],
  ['Work in the Jane Doe Library at Roe University.', 'a library and a university'],
  ['Send your CV to Human Resources, Great Oak Library.', 'an office'],
  ['Contact the Talent Acquisition Team for details.', 'a team'],
  ['Send your CV to the Administrator, School of Ocean Sciences, Springfield.', 'a school, by its field'],
  ['Posted by Mill Bakery', 'a firm that posts'],
  ['Reports to: Jane Doe, COO', 'a supervisor behind a label'],
  ['Apply to the Roe Family Foundation.', 'a foundation'],
  ['Equal Opportunity Employer. Key Selection Criteria apply.', 'headings'],
  ['Richten Sie Ihre Bewerbung bitte an Stadtwerke Musterstadt.', 'a German firm'],
  ['Bewerbungen an Autohaus Krause GmbH, Personalabteilung.', 'a German firm'],
  ['Send your letter to World Harvest, Jane Doe 14, Springfield.', 'a street without its word'],
  ['Interview process: Phone Call -> Code Test -> Final Talk', 'steps'],
  ['Envoyez votre CV : 4 rue Jean Moreau, cv@atelier.example', 'a street, in French'],
  ['Inviare il CV al liceo Anna Riva, cv@bottega.example', 'a school, in Italian'],
  ['Applications for the post of Learning Lead are welcome.', 'what the post is called'],
  ["I'm Rosa Tell and I have baked here for ten years.", 'somebody who speaks of herself, with no way to reach her'],
  ['If you need an accommodation, contact Jane Doe, Inclusion Manager, at access@mill.example.', 'accommodation'],
];

describe('contacts', () => {
  test.each(NAMED)('%s', (text, expected, reason) => {
    expect(read(text).applicationContacts, reason).toEqual(expected.map(contact));
  });

  test.each(NOBODY)('nobody is named: %s', (text, reason) => {
    expect(
      read(text)
        .applicationContacts.map(({ name }) => name)
        .filter(Boolean),
      reason,
    ).toEqual([]);
  });

  test('an address names nobody, it only suggests', () => {
    expect(read('Apply: lena.vogt@werk.example').applicationContacts).toEqual([
      contact({ email: 'lena.vogt@werk.example', inferred: { name: 'Lena Vogt' } }),
    ]);
    expect(read('Apply: jobs@werk.example').applicationContacts).toEqual([contact({ email: 'jobs@werk.example' })]);
  });

  test('a spelled address is inferred, not said', () => {
    expect(read('Write to jobs (at) werk (dot) example').applicationContacts).toEqual([
      contact({ inferred: { email: 'jobs@werk.example' } }),
    ]);
  });

  test.each([
    ['Fax: 212-555-0199'],
    ['Requisition 2026-0412-118'],
    ['Salary 45 000 - 55 000'],
    ['Open 2019-2026'],
    ['Job ID: 212 555 0188'],
    ['Start 03/04/2026'],
  ])('no telephone: %s', (text) => expect(read(text).applicationContacts).toEqual([]));

  test('numbers for other purposes carry their purpose', () => {
    expect(read('For technical support with the form call 855-555-0123.').applicationContacts).toEqual([
      contact({ telephone: '855-555-0123', contactType: 'technical support' }),
    ]);
    expect(read('TTY users dial 800-555-0177').applicationContacts).toEqual([
      contact({ telephone: '800-555-0177', contactType: 'accommodation' }),
    ]);
  });

  test('what is too long to be kept is no name and no profile', () => {
    expect(read(`Contact our recruiter, Ms. A${'a'.repeat(2_000)}.`).applicationContacts).toEqual([]);
    const profile = (path: string) => read(`Contact our recruiter [Jane Doe](https://www.linkedin.com/in/${path}).`).applicationContacts;
    expect(profile('jane')).toMatchObject([{ name: 'Jane Doe', sameAs: 'https://www.linkedin.com/in/jane' }]);
    expect(profile('a'.repeat(2_000))).toMatchObject([{ name: 'Jane Doe', sameAs: null }]);
  });

  test('the same person named twice is one contact, and her place can be shown', () => {
    const text = 'To apply write to Ida Berg.\n\nContact: Ida Berg, ida@werk.example';
    const { applicationContacts, spans } = read(text);
    expect(applicationContacts).toEqual([contact({ name: 'Ida Berg', email: 'ida@werk.example' })]);
    const [span] = spans.filter(({ field }) => field === 'applicationContacts.0');
    expect(text.slice(span?.start, span?.end)).toBe('Ida Berg');
  });
});
