import type { Examples, Match, Site } from '../site.ts';

const POSTING = /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?o\/[^/?]+/;

export const match: Match = {
  id: 'recruitee',
  name: 'Recruitee',
  hosts: ['recruitee.com'],
  button: true,
  posting: [POSTING],
  keep: [],
  canonical: (address) => {
    const path = /^(.*\/o\/[^/]+)/.exec(address.pathname)?.[1];
    return path ? `https://${address.hostname}${path}` : null;
  },
};

export const examples: Examples = {
  postings: ['https://acme.recruitee.com/o/night-porter', 'https://acme.recruitee.com/de/o/nachtportier/c/new'],
  others: ['https://acme.recruitee.com/', 'https://recruitee.com/pricing'],
};

/** Known from public readers of its pages: its postings carry structured data; what employers may style has names of its own, all else generated ones. */
export const site: Site = {
  fields: {
    title: ['h1', 'h2'],
    organization: [{ select: '.custom-css-style-navigation-logo img, img.company-logo', attribute: 'alt', part: /^(.+?)(?: logo)?$/i }],
    location: ['.custom-css-style-job-location', '[data-testid="styled-location-list-item"]', '.custom-css-style-job-location-city'],
    description: ['[data-testid="offer-description"]', '.custom-css-style-job-description'],
  },
  embedded: { marks: ['script[src*="recruiteecdn.com"]', 'link[href*="recruiteecdn.com"]'], posting: [POSTING], whole: true },
  slug: /^([\w-]+)\.recruitee\.com/,
  pageTitle: [/^(?<title>.+?) - (?<organization>[^-]+?)(?: - .*)?$/],
};
