import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'breezy',
  name: 'Breezy HR',
  hosts: ['breezy.hr'],
  button: true,
  posting: [/^\/p\/[^/?]+/],
  keep: [],
  canonical: (address) => {
    const path = /^\/p\/[^/]+/.exec(address.pathname)?.[0];
    return path ? `https://${address.hostname}${path}` : null;
  },
};

export const examples: Examples = {
  postings: ['https://acme.breezy.hr/p/0123456789ab-night-porter', 'https://acme.breezy.hr/p/0123456789ab-night-porter/apply'],
  others: ['https://acme.breezy.hr/', 'https://breezy.hr/pricing'],
};

export const site: Site = {
  fields: {
    title: ['.banner h1'],
    organization: [
      { select: 'meta[property="og:site_name"]', attribute: 'content' },
      { select: '.logo img, .main-logo img', attribute: 'alt' },
    ],
    location: ['.banner li.location', 'li.location'],
    workplace: ['.banner li.location', '.banner li.remote'],
    employmentType: ['.banner li.type', 'li.type'],
    salary: ['.banner li.salary-range', 'li.salary-range'],
    description: ['.description'],
  },
  // On a host of the employer's own; what it lays into other pages is a list that leads to its own host. Known from reading about it.
  embedded: {
    marks: ['link[href*="assets-cdn.breezy.hr"]', 'script[src*="assets-cdn.breezy.hr"]'],
    posting: [/^\/p\/[\da-f]{12}/],
    whole: true,
  },
  slug: /^([^./]+)\.breezy\.hr/,
};
