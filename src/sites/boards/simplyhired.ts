import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'simplyhired',
  name: 'SimplyHired',
  hosts: ['simplyhired.com', 'simplyhired.co.uk', 'simplyhired.ca', 'simplyhired.de', 'simplyhired.co.in', 'simplyhired.com.au'],
  button: true,
  posting: [/^\/job\/[\w-]+/, /^\/search\?(.*&)?job=[\w-]+/],
  canonical: (address) => {
    const key = /^\/job\/([\w-]+)/.exec(address.pathname)?.[1] ?? address.searchParams.get('job');
    return key ? `https://${address.hostname}/job/${key}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://www.simplyhired.com/job/AbCdEf0123456789',
    'https://www.simplyhired.com/search?q=porter&l=boise&job=AbCdEf0123456789',
  ],
  others: [
    'https://www.simplyhired.com/search?q=porter&l=boise',
    'https://www.simplyhired.com/salaries',
    'https://www.simplyhired.com/browse-jobs/titles',
  ],
};

/** Known from public readers of its pages, checked by their authors in 2026: its postings carry structured data. */
export const site: Site = {
  fields: {
    title: ['[data-testid="viewJobTitle"]'],
    organization: [{ select: '[data-testid="viewJobCompanyName"]', part: /^(.+?)(?: - [\d.]+)?$/ }],
    location: ['[data-testid="viewJobCompanyLocation"] [data-testid="detailText"]', '[data-testid="viewJobCompanyLocation"]'],
    workplace: ['[data-testid="viewJobCompanyLocation"]'],
    employmentType: ['[data-testid="viewJobBodyJobDetailsJobType"]'],
    salary: ['[data-testid="viewJobBodyJobCompensation"]'],
    datePosted: ['[data-testid="viewJobBodyJobPostingTimestamp"]'],
    description: ['[data-testid="viewJobBodyJobFullDescriptionContent"]'],
  },
};
