import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'stepstone',
  name: 'StepStone',
  hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'stepstone.fr'],
  button: true,
  posting: [/^\/(stellenangebote|jobs|vacatures|offres-emploi|emploi)--[^/?]+/, /^\/job\/[^/?]+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://www.stepstone.de/stellenangebote--Nachtportier-Dresden-Hotel-Beispiel--12345678-inline.html?rltr=1',
    'https://www.stepstone.be/vacatures--Nachtportier-Gent--1234567-inline.html',
  ],
  others: [
    'https://www.stepstone.de/jobs/nachtportier/in-dresden',
    'https://www.stepstone.de/jobs/werkstudent',
    'https://www.stepstone.de/cmp/de/hotel-beispiel-1/',
  ],
};

export const site: Site = {
  fields: {
    title: ['[data-at="header-job-title"]'],
    organization: ['[data-at="metadata-company-name"]'],
    location: ['[data-at="metadata-location"]'],
    workplace: ['[data-at="metadata-work-type"]', '[data-at="metadata-location"]'],
    employmentType: ['[data-at="metadata-work-type"]', '[data-at="metadata-contract-type"]'],
    salary: ['[data-at="metadata-salary"]'],
    datePosted: ['[data-at="metadata-online-date"]'],
    description: ['[data-at="job-ad-content"]'],
  },
};
