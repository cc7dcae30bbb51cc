import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'dice',
  name: 'Dice',
  hosts: ['dice.com'],
  button: true,
  posting: [/^\/job-detail\/[^/?]+/, /^\/jobs\/detail\/[^/?]+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://www.dice.com/job-detail/01234567-89ab-cdef-0123-456789abcdef?searchlink=x',
    'https://www.dice.com/jobs/detail/night-porter-boise-id-83702/acme/1042',
  ],
  others: ['https://www.dice.com/jobs?q=porter', 'https://www.dice.com/company-profile/1', 'https://www.dice.com/career-advice'],
};

/** Known from public readers of its pages, checked on the live site by their authors in 2026: its postings carry structured data. */
export const site: Site = {
  country: 'US',
  fields: {
    title: ['[data-testid="job-detail-header-card"] h1', '[data-cy="jobTitle"]', '[data-testid="job-detail-title"]', 'h1'],
    organization: [
      '[data-testid="job-detail-header-card"] a[href*="/company-profile/"]',
      '[data-cy="companyNameLink"]',
      '[data-cy="companyNameNoLink"]',
    ],
    location: ['[data-cy="location"]'],
    workplace: [
      '[data-testid="job-detail-header-card"] [data-testid="locationTypeBadge"]',
      '[data-cy="locationDetails"]',
      '[data-cy="location"]',
    ],
    employmentType: ['[data-cy="employmentDetails"]'],
    salary: ['[data-cy="payDetails"]'],
    datePosted: ['[data-cy="postedDate"]'],
    description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription'],
  },
};
