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

/** Known from public readers of its pages, checked by their authors in 2026: its postings carry structured data; places stand in the head’s title only. */
export const site: Site = {
  fields: {
    title: ['[data-testid="job-details-title"] h1', 'h1[data-testid="job-details-title"]', 'h1'],
    organization: ['[data-testid="job-details-company-info-name"]'],
    datePosted: [{ select: '[data-testid="job-details-published-date"] time', attribute: 'datetime' }],
    description: ['[data-testid="expandable-content"]'],
  },
  pageTitle: [/^(?<title>.+) in (?<location>[^|]+?) \| XING Jobs$/],
};
