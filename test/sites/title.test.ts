import { expect, test } from 'vitest';
import { cleanTitle, isListTitle, mayBeTitle, splitWorkplace, withoutEmployer } from '../../src/sites/title.ts';

test.each([
  ['(3) Staff Engineer', 'Staff Engineer'],
  ['  Senior\n  Cook ', 'Senior Cook'],
  ['Night Porter - job post', 'Night Porter'],
  ['Bookbinder (m/w/d), 80–100 %', 'Bookbinder (m/w/d), 80–100 %'],
  ['Sach\u00ADbear\u200Bbeiter:in', 'Sachbearbeiter:in'],
  ['Job Title: Ferry Mechanic', 'Ferry Mechanic'],
  ['Nurse (5 positions)', 'Nurse (5 positions)'],
  ['SENIOR SAIL MAKER', 'SENIOR SAIL MAKER'],
  ['New! Sail Maker', 'Sail Maker'],
  ['URGENT: Nurse', 'Nurse'],
  ['Urgent Care Nurse', 'Urgent Care Nurse'],
  ['New Business Manager', 'New Business Manager'],
  ['Apply for Sail Maker', 'Sail Maker'],
  ['Apply now for the position of Sail Maker', 'Sail Maker'],
  ['Application for: Sail Maker', 'Sail Maker'],
  ['Bewerbung als Koch (m/w/d)', 'Koch (m/w/d)'],
  ['Application Engineer', 'Application Engineer'],
  ['Applications Developer', 'Applications Developer'],
  ['Cook - Apply now!', 'Cook'],
  ['Koch – Jetzt bewerben', 'Koch'],
  ['We’re hiring: Ship Cook', 'Ship Cook'],
  ['We are hiring a Sail Maker', 'Sail Maker'],
  ['Hiring Manager', 'Hiring Manager'],
  ['Wir suchen: Koch (m/w/d)', 'Koch (m/w/d)'],
  ['Job Coach', 'Job Coach'],
  ['🚀 Sail Maker ⚓️', 'Sail Maker'],
  ['🇩🇪 Koch', 'Koch'],
  ['Level 3 Support', 'Level 3 Support'],
  ['Zahnarzthelfer (m/w/d) gesucht!', 'Zahnarzthelfer (m/w/d)'],
  ['Vacature: Fietsenmaker', 'Fietsenmaker'],
  ['Stellenausschreibung: Pförtner*in', 'Pförtner*in'],
  ['Fairground Manager', 'Fairground Manager'],
  ['Koch (m/w/d) – werde Teil unseres Teams!', 'Koch (m/w/d)'],
  ['Sail Maker | Join our crew', 'Sail Maker'],
  ['Sail Maker (opens in a new tab)', 'Sail Maker'],
  ['Segelmacher wird in neuem Fenster geöffnet', 'Segelmacher'],
])('%j is the title %j', (text, title) => {
  expect(cleanTitle(text)).toBe(title);
  expect(mayBeTitle(cleanTitle(text))).toBe(true);
});

test.each([
  'CAREERS AT ACME',
  'Karriere in der Pflege',
  'Jobmesse 2027',
  'Initiativbewerbung',
  'HM-77',
  'Verstärkung gesucht',
  'Wir suchen dich!',
  'Career Opportunities',
  'Job details',
  'Job Posting Details',
  'Application Submitted',
  '12,000+ Python Developer jobs in United States',
  '36 Treffer',
  '“software-engineer”: 36 Jobs & Stellenangebote in 40210',
  'Offene Stellen',
  'Current openings at Acme',
  'Jobs',
  'Security',
  'Just a moment...',
  '42',
  '',
  'Golang Jobs',
  'Employment Opportunities',
  'Apply now',
  'Nos offres d’emploi',
  'Similar jobs',
  'Verify you are human',
  'Monday, March 2, 2026 to Monday, March 16, 2026',
  'Requirements',
  'This job is no longer available'.slice(5),
  'Primary Location: Newlyn, Cornwall',
  'Vergütung: TVöD E 9',
  'HM-26-77-XX',
  'You sew sails for boats that nobody else would take to sea, and you mend them when they come back in two pieces.',
])('%j is no title', (text) => {
  expect(mayBeTitle(text)).toBe(false);
});

test.each([
  'Career Coach',
  'Careers Adviser',
  'Joinery Apprentice',
  'Registered Nurse',
  'Home Care Assistant',
  'Head of Jobs and Skills',
  'Error Analyst',
  'Contract: Cook',
  'Ausbildung: Koch',
])('%s is a title', (text) => {
  expect(mayBeTitle(text)).toBe(true);
});

test.each([
  ['Remote | Staff Engineer', 'Staff Engineer', 'Remote'],
  ['[Hybrid] Cook (m/f/d)', 'Cook (m/f/d)', 'Hybrid'],
  ['(100% Remote) Translator', 'Translator', '100% Remote'],
  ['REMOTE – Bookkeeper', 'Bookkeeper', 'REMOTE'],
  ['Remote: Tutor', 'Tutor', 'Remote'],
  ['Staff Engineer (Remote)', 'Staff Engineer (Remote)', 'Remote'],
  ['Cook - Home Office', 'Cook - Home Office', 'Home Office'],
  ['Remote Sensing Engineer', 'Remote Sensing Engineer', ''],
  ['Engineer, Hybrid Vehicles', 'Engineer, Hybrid Vehicles', ''],
  ['Remote-Controlled Crane Driver', 'Remote-Controlled Crane Driver', ''],
  ['Remote | Jobs', 'Remote | Jobs', 'Remote'],
])('%j is the title %j, worked %j', (text, title, workplace) => {
  expect(splitWorkplace(text)).toEqual({ title, workplace });
});

test.each([
  ['Cook at Acme', 'Acme', 'Cook'],
  ['Cook | Acme', 'ACME', 'Cook'],
  ['Cook (m/f/d) – Acme', 'Acme', 'Cook (m/f/d)'],
  ['Koch bei Acme GmbH', 'Acme GmbH', 'Koch'],
  ['Cook at Sea', 'Acme', 'Cook at Sea'],
  ['Acme', 'Acme', 'Acme'],
  ['Jobs at Acme', 'Acme', 'Jobs at Acme'],
  ['Cook at Acme', null, 'Cook at Acme'],
])('%j of %j is %j', (title, employer, without) => {
  expect(withoutEmployer(title, employer)).toBe(without);
});

test.each(['Beekeeper Jobs in Boise, ID', 'Stellenangebote in Weimar', 'Open positions at Acme', 'Night Porter vacancies near Leeds'])(
  '%j is over a list',
  (text) => {
    expect(isListTitle(text)).toBe(true);
  },
);

test.each(['Four PhD positions in Lichen Ecology', 'Postdoctoral positions at the Institute of Botany', 'Night Porter', 'Job Coach'])(
  '%j is over one posting',
  (text) => {
    expect(isListTitle(text)).toBe(false);
  },
);
