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

/**
 * Known from public readers of its pages: a posting's own page carries structured data, the pane beside a search does not, and the first heading there is the
 * search's. Its class names are generated.
 */
export const site: Site = {
  country: 'US',
  fields: {
    title: ['[data-testid="job-details-scroll-container"] h2', 'h1.job_title', 'h1'],
    organization: ['[data-testid="job-details-scroll-container"] a[href*="/co/"]', '.hiring_company'],
    location: ['[data-testid="job-details-scroll-container"] a[href*="/co/"] ~ p', '.hiring_location'],
    workplace: ['[data-testid="job-details-scroll-container"] a[href*="/co/"] ~ p', '.hiring_location'],
    description: [
      '[data-testid="job-details-scroll-container"] h2 + div',
      '[data-testid="job-details-scroll-container"]',
      '.job_description',
      '.jobDescriptionSection',
    ],
  },
};
