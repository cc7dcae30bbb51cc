import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'homerun',
  name: 'Homerun',
  hosts: ['homerun.co'],
  button: true,
  posting: [/^\/(?!(about|privacy|team|jobs|pricing|blog)\b)[^/?]+(\/[a-z]{2})?\/?$/],
  keep: [],
  // The language stands behind the posting's name.
  canonical: (address) => {
    const path = /^\/([^/]+)/.exec(address.pathname)?.[1];
    return path ? `https://${address.hostname}/${path}` : null;
  },
};

export const examples: Examples = {
  postings: ['https://acme.homerun.co/night-porter', 'https://acme.homerun.co/night-porter/en'],
  others: ['https://acme.homerun.co/', 'https://www.homerun.co/pricing'],
};

/**
 * Employers lay these pages out themselves; known from reading about it. What it lays into employers' other pages is a list that leads to its own host, so that
 * there is nothing to mark there.
 */
export const site: Site = {
  fields: { title: ['h1'] },
  slug: /^([\w-]+)\.homerun\.co/,
  pageTitle: [/^(?<title>.+?) [|–-] (?<organization>[^|–-]+)$/, /^(?<title>.+?) at (?<organization>.+)$/],
};
