import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: ['ziprecruiter.com', 'ziprecruiter.co.uk', 'ziprecruiter.in'],
  button: true,
  posting: [/^\/c\/[^/]+\/Job\//, /^\/jobs\/[^/?]+\/[^/?]+/, /^\/ojob\//, /^\/jobs-search\?(.*&)?lk=/],
  keep: ['jid', 'lk'],
};

export const examples: Examples = {
  postings: [
    'https://www.ziprecruiter.com/c/Acme/Job/Night-Porter/-in-Boise,ID?jid=0123456789abcdef',
    'https://www.ziprecruiter.com/jobs/acme-01234567/night-porter-89abcdef',
  ],
  others: [
    'https://www.ziprecruiter.com/jobs-search?search=porter',
    'https://www.ziprecruiter.com/Jobs/Night-Porter',
    'https://www.ziprecruiter.com/Salaries/Porter-Salary',
  ],
};

/** Known from reading about it: its postings carry structured data. */
export const site: Site = {
  country: 'US',
  fields: {
    title: ['h1.job_title', 'h1'],
    organization: ['.hiring_company', '[data-testid="job-card-company"]'],
    location: ['.hiring_location'],
    workplace: ['.hiring_location'],
    description: ['.job_description', '.jobDescriptionSection'],
  },
};
