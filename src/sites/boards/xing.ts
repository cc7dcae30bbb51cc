import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'xing',
  name: 'XING',
  hosts: ['xing.com'],
  // A network of people, with their messages: Heed reads there on a click only.
  button: false,
  posting: [/^\/jobs\/[^/?]+-\d+$/, /^\/jobs\/[^/?]+-\d+\?/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.xing.com/jobs/dresden-nachtportier-123456789?paging_context=search'],
  others: [
    'https://www.xing.com/jobs/search?keywords=nachtportier',
    'https://www.xing.com/jobs/t-nachtportier',
    'https://www.xing.com/pages/hotel',
  ],
};

/** Known from reading about it: its postings carry structured data. */
export const site: Site = {
  fields: {
    title: ['[data-testid="job-details-title"]', 'h1'],
    organization: ['[data-testid="job-details-company-info-name"]'],
    description: ['[data-testid="expandable-content"]'],
  },
};
