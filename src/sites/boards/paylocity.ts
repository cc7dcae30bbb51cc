import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'paylocity',
  name: 'Paylocity',
  hosts: ['recruiting.paylocity.com'],
  button: ['recruiting.paylocity.com'],
  posting: [/^\/recruiting\/jobs\/details\/\d+/i, /^\/recruiting\/jobs\/apply\/\d+/i],
  keep: [],
  canonical: (address) => {
    const number = /^\/recruiting\/jobs\/(?:details|apply)\/(\d+)/i.exec(address.pathname)?.[1];
    return number ? `https://recruiting.paylocity.com/Recruiting/Jobs/Details/${number}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://recruiting.paylocity.com/Recruiting/Jobs/Details/2123456/Acme/Night-Porter',
    'https://recruiting.paylocity.com/recruiting/jobs/Apply/2123456',
  ],
  others: ['https://recruiting.paylocity.com/recruiting/jobs/All/01234567-89ab/Acme', 'https://recruiting.paylocity.com/'],
};

/** Known from reading about it. */
export const site: Site = {
  fields: {
    title: ['.job-preview-title span:first-child', '.job-preview-title', 'h1'],
    // How one works, the place and the department, with dots between.
    location: [{ select: '.preview-location', part: /(?:^|•\s*)([^•]+,[^•]+?)\s*(?:•|$)/ }],
    workplace: ['.preview-location'],
    description: ['.job-preview-details', '.job-listing-section'],
  },
  slug: /^recruiting\.paylocity\.com\/[Rr]ecruiting\/[Jj]obs\/[Dd]etails\/\d+\/([^/]+)/,
  pageTitle: [/^(?<organization>.+?) - (?<title>.+)$/],
};
