import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  hosts: ['welcometothejungle.com'],
  button: true,
  posting: [/^\/([a-z]{2}\/)?companies\/[^/]+\/jobs\/[^/?]+/, /^\/jobs\/[\w-]{6,}$/],
  keep: [],
  // The language is the reader's, not the posting's.
  canonical: (address) => {
    const path = /^\/(?:[a-z]{2}\/)?(companies\/[^/]+\/jobs\/[^/]+)/.exec(address.pathname)?.[1];
    return path ? `https://${address.hostname}/en/${path}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://www.welcometothejungle.com/fr/companies/acme/jobs/veilleur-de-nuit_lyon_ACME_a1b2c3',
    'https://app.welcometothejungle.com/jobs/a1B2c3D4',
  ],
  others: [
    'https://www.welcometothejungle.com/fr/jobs',
    'https://www.welcometothejungle.com/fr/companies/acme',
    'https://www.welcometothejungle.com/fr/companies/acme/jobs',
    'https://www.welcometothejungle.com/fr/articles/a',
  ],
};

/** Known from public readers of its pages, the newest of 2026: its postings carry structured data, with the first of the text's sections only. */
export const site: Site = {
  fields: {
    title: ['[data-testid="job-metadata-block"] h2', 'h1', 'h2'],
    location: ['[data-testid="job-metadata-block"] i[name="location"] + span'],
    employmentType: ['[data-testid="job-metadata-block"] i[name="contract"] + span'],
    description: [{ all: '[data-testid="job-section-description"], [data-testid="job-section-experience"]' }],
  },
};
