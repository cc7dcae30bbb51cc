import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'workable',
  name: 'Workable',
  hosts: ['workable.com'],
  button: true,
  posting: [/^\/([^/?]+\/)?j\/\w+/, /^\/view\/\w+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://apply.workable.com/acme/j/0123ABCDEF/',
    'https://apply.workable.com/acme/j/0123ABCDEF/apply/',
    'https://acme.workable.com/j/0123ABCDEF',
    'https://jobs.workable.com/view/a1b2/night-porter-in-leeds-at-acme',
  ],
  others: ['https://apply.workable.com/acme/', 'https://www.workable.com/careers', 'https://jobs.workable.com/search?query=porter'],
};

export const site: Site = {
  fields: {
    title: ['[data-ui="job-title"]', 'h1'],
    location: ['[data-ui="job-location"]'],
    workplace: ['[data-ui="job-workplace"]', '[data-ui="job-location"]'],
    employmentType: ['[data-ui="job-type"]'],
    description: [
      { all: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]' },
      '[data-ui="job-breakdown"]',
    ],
  },
  // Employers show its postings in pages of their own, under the posting's code; the application leads to Workable. Known from reading about it.
  embedded: {
    marks: [
      '#whr_embed_hook',
      'script[src*="workable.com/assets/embed"]',
      'iframe[src*="apply.workable.com/"]',
      'a[href*="apply.workable.com/"][href*="/apply"]',
    ],
    posting: [/[/=-][\dA-F]{10}(?:[/?&#]|$)/],
  },
  slug: /^(?:apply\.workable\.com\/([^/?]+)|(?!www|apply|jobs)([^./]+)\.workable\.com)/,
  pageTitle: [/^(?<title>.+?) - (?<organization>[^-]+?)(?: - (?:Application|Career Page))?$/],
};
