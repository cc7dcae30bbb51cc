import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'join',
  name: 'JOIN',
  hosts: ['join.com'],
  button: true,
  posting: [/^\/companies\/[^/]+\/\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://join.com/companies/acme/12345678-nachtportier?pid=x'],
  others: ['https://join.com/companies/acme', 'https://join.com/jobs', 'https://join.com/pricing'],
};

/**
 * Its class names are generated; known from public readers of its pages: the page's own state (`__NEXT_DATA__`) holds employer and posting, beside structured data. What it lays into employers' pages is a list that leads to its
 * own host, so that there is nothing to mark there.
 */
export const site: Site = {
  fields: { title: ['h1'] },
  slug: /^join\.com\/companies\/([^/]+)/,
  pageTitle: [/^(?<title>.+?) [|–-] (?<organization>[^|–-]+?) [|–-] JOIN.*$/],
};
