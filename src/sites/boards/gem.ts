import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'gem',
  name: 'Gem',
  hosts: ['jobs.gem.com'],
  button: ['jobs.gem.com'],
  // A posting's key is long; its first letters say "jobpost:" in base64.
  posting: [/^\/[^/]+\/[\w-]{20,}/],
  keep: [],
  canonical: (address) => {
    const path = /^\/[^/]+\/[\w-]{20,}/.exec(address.pathname)?.[0];
    return path ? `https://jobs.gem.com${path}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://jobs.gem.com/acme/am9icG9zdDrab12cd34ef56gh78ij90k',
    'https://jobs.gem.com/acme/am9icG9zdDrab12cd34ef56gh78ij90k/apply',
  ],
  others: ['https://jobs.gem.com/acme', 'https://jobs.gem.com/acme/teams', 'https://www.gem.com/customers'],
};

/**
 * Known from public readers of its interface: it asks for title, places, text and pay after the page has come, so there is no state in the page, and its class
 * names are generated. Nothing is laid into employers' pages that shows a posting: their lists lead here.
 */
export const site: Site = {
  fields: { title: ['h1', 'h2'] },
  slug: /^jobs\.gem\.com\/([^/]+)/,
  pageTitle: [/^(?<title>.+?) (?:@|at|[|–-]) (?<organization>.+)$/],
};
