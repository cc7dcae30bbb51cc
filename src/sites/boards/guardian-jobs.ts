import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'guardian-jobs',
  name: 'Guardian Jobs',
  hosts: ['jobs.theguardian.com'],
  button: ['jobs.theguardian.com'],
  posting: [/^\/job\/\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://jobs.theguardian.com/job/8123456/archivist/?LinkSource=x'],
  others: [
    'https://jobs.theguardian.com/jobs/archives/',
    'https://jobs.theguardian.com/employer/1/acme/',
    'https://jobs.theguardian.com/article/a/',
  ],
};

/** Known from reading about it: its platform lists the facts as terms and carries structured data. */
export const site: Site = {
  fields: {
    title: ['.mds-details__heading h1', 'h1'],
    organization: [{ term: /^Recruiter$/i }],
    description: ['.mds-edited-text', '[itemprop="description"]'],
  },
};
