import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'gem',
  name: 'Gem',
  hosts: ['jobs.gem.com'],
  button: ['jobs.gem.com'],
  posting: [/^\/[^/]+\/[\w-]{8,}/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://jobs.gem.com/acme/am9icG9zdDoab12'],
  others: ['https://jobs.gem.com/acme', 'https://www.gem.com/customers'],
};

/** Its class names are generated; known from reading about it. */
export const site: Site = {
  fields: { title: ['h1'] },
  slug: /^jobs\.gem\.com\/([^/]+)/,
  pageTitle: [/^(?<title>.+?) (?:@|at|[|–-]) (?<organization>.+)$/],
};
