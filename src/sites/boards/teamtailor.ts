import type { Examples, Match, Site } from '../site.ts';

const POSTING = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/\d+/i;

export const match: Match = {
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['teamtailor.com'],
  button: true,
  posting: [POSTING],
  keep: [],
  canonical: (address) => {
    const path = /^(.*\/jobs\/[^/]+)/.exec(address.pathname)?.[1];
    return path ? `https://${address.hostname}${path}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://acme.teamtailor.com/jobs/1234567-night-porter',
    'https://acme.na.teamtailor.com/en-GB/jobs/1234567-night-porter/applications/new',
  ],
  others: ['https://acme.teamtailor.com/jobs', 'https://acme.teamtailor.com/departments/kitchen', 'https://www.teamtailor.com/en/'],
};

export const site: Site = {
  fields: {
    title: ['h1.font-company-header', 'h1'],
    organization: [
      { select: 'meta[property="og:site_name"]', attribute: 'content' },
      { select: 'img[alt$="career site"]', attribute: 'alt', part: /^(.+) career site$/ },
    ],
    // Department, places and how one works stand in one line over the title, with dots between; the posting's own page has a list of terms as well.
    location: [{ select: '[data-variabletextwrapper] > div:first-child > span:last-of-type:not(:only-of-type)' }],
    workplace: ['[data-variabletextwrapper] > div:first-child'],
    description: ['section.company-links + section .prose', '.block-job-description', '[data-controller*="job-description"]', '.prose'],
  },
  embedded: {
    marks: [
      'link[href*="teamtailor-cdn.com"]',
      'script[src*="teamtailor-cdn.com"]',
      'meta[property="og:image"][content*="teamtailor-cdn.com"]',
      'body[data-controller*="careersite--"]',
    ],
    posting: [POSTING],
    whole: true,
  },
  pageTitle: [/^(?<title>.+) - (?<organization>.+)$/],
};
