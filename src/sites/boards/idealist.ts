import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'idealist',
  name: 'Idealist',
  hosts: ['idealist.org'],
  button: true,
  posting: [
    /^\/[a-z]{2}\/(nonprofit-job|job|internship|empleo-sin-fines-de-lucro|vaga-em-ong|government-job|consultant-job|business-job)\/[^/?]+/,
  ],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.idealist.org/en/nonprofit-job/0123456789abcdef-night-porter-acme-leeds?sort=x'],
  others: [
    'https://www.idealist.org/en/jobs?q=porter',
    'https://www.idealist.org/en/nonprofit/0123-acme',
    'https://www.idealist.org/en/careers',
  ],
};

/** Known from reading about it. */
export const site: Site = {
  fields: {
    title: ['[data-qa-id="listing-name"]', 'h1'],
    organization: ['[data-qa-id="org-link"]'],
    description: ['[data-qa-id="listing-description"]'],
  },
  pageTitle: [/^(?<title>.+?) - (?<organization>[^-]+?) - .*Idealist$/],
};
