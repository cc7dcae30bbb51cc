import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'cv-library',
  name: 'CV-Library',
  hosts: ['cv-library.co.uk'],
  button: true,
  posting: [/^\/job\/\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.cv-library.co.uk/job/223456789/Night-Porter?hlkw=porter&sid=x'],
  others: [
    'https://www.cv-library.co.uk/porter-jobs-in-leeds',
    'https://www.cv-library.co.uk/career-advice/',
    'https://www.cv-library.co.uk/list-jobs/1/acme',
  ],
};

/** Known from reading about it: its postings carry structured data. */
export const site: Site = {
  fields: {
    title: ['h1.job__title', 'h1'],
    organization: ['[data-jd-company]', '.job__company-link'],
    salary: ['[data-jd-salary]'],
    description: ['.job__description', '.premium-description'],
  },
};
