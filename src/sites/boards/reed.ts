import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'reed',
  name: 'Reed',
  hosts: ['reed.co.uk'],
  button: true,
  posting: [/^\/jobs\/[^/?]+\/\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.reed.co.uk/jobs/night-porter/51234567?source=searchResults'],
  others: [
    'https://www.reed.co.uk/jobs/night-porter-jobs-in-leeds',
    'https://www.reed.co.uk/jobs',
    'https://www.reed.co.uk/career-advice/a',
  ],
};

/** Known from reading about it: its postings carry structured data. */
export const site: Site = {
  fields: {
    title: ['[data-qa="job-title"]', 'h1'],
    organization: ['[data-qa="company-name"]', '[itemprop="hiringOrganization"] [itemprop="name"]'],
    location: ['[data-qa="job-location"]'],
    workplace: ['[data-qa="job-remote-working"]'],
    salary: ['[data-qa="job-salary"]'],
    employmentType: ['[data-qa="job-type"]'],
    identifier: [{ select: '[data-qa="job-reference"]', part: /(\d+)/ }],
    description: ['[data-qa="job-description"]', '[itemprop="description"]'],
  },
};
