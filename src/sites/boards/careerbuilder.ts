import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  hosts: ['careerbuilder.com', 'careerbuilder.co.uk'],
  button: true,
  posting: [/^\/job\/\w+/, /^\/job-details\/[^/?]+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://www.careerbuilder.com/job/J3ABCDEFGHIJ0123456',
    'https://www.careerbuilder.com/job-details/night-porter-boise-id--01234567-89ab-cdef-0123-456789abcdef',
  ],
  others: [
    'https://www.careerbuilder.com/jobs?keywords=porter',
    'https://www.careerbuilder.com/jobs-night-porter',
    'https://www.careerbuilder.com/advice/blog',
  ],
};

/** Known from public readers of its pages, checked by their authors in 2026: its postings carry structured data. */
export const site: Site = {
  country: 'US',
  fields: {
    title: ['.data-display-header_info-content h1', '.data-display-header_info-content h2', 'h1'],
    description: ['#jdp_description', '.jdp-left-content'],
  },
};
