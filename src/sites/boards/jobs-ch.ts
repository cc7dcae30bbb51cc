import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'jobs-ch',
  name: 'jobs.ch',
  hosts: ['jobs.ch', 'jobup.ch', 'jobscout24.ch'],
  button: true,
  posting: [/^\/(de|en|fr)\/[^/]+\/detail\/[^/?]+/, /^\/de\/job\/[\w-]+/],
  keep: [],
  // The three languages show one posting.
  canonical: (address) => {
    const key = /\/detail\/([\da-f-]{36})/i.exec(address.pathname)?.[1];
    return key ? `https://${address.hostname}/en/vacancies/detail/${key}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://www.jobs.ch/de/stellenangebote/detail/01234567-89ab-cdef-0123-456789abcdef/?source=x',
    'https://www.jobup.ch/fr/emplois/detail/01234567-89ab-cdef-0123-456789abcdef/',
  ],
  others: [
    'https://www.jobs.ch/de/stellenangebote/?term=nachtportier',
    'https://www.jobs.ch/de/firmen/1-hotel/',
    'https://www.jobs.ch/de/job-coach/a/',
  ],
};

/** Known from public readers of its pages: its postings carry structured data. */
export const site: Site = {
  fields: {
    title: ['[data-cy="vacancy-title"]', 'h1'],
    organization: ['[data-cy="company-link"]'],
    location: ['[data-cy="info-location-link"]', '[data-cy="info-location"]'],
    employmentType: ['[data-cy="info-contract"]', '[data-cy="info-workload"]'],
    datePosted: ['[data-cy="info-publication"]'],
    description: ['[data-cy="vacancy-description"]'],
  },
};
