import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'bamboohr',
  name: 'BambooHR',
  hosts: ['bamboohr.com'],
  // The same host holds what employees see of their own: pay and leave.
  button: false,
  posting: [/^\/careers\/\d+/, /^\/jobs\/view\.php\?(.*&)?id=\d+/, /^\/jobs\/embed2?\.php\?(.*&)?id=\d+/],
  keep: ['id'],
};

export const examples: Examples = {
  postings: ['https://acme.bamboohr.com/careers/42?source=x', 'https://acme.bamboohr.com/jobs/view.php?id=42'],
  others: ['https://acme.bamboohr.com/careers', 'https://acme.bamboohr.com/jobs/', 'https://www.bamboohr.com/blog/'],
};

/**
 * Its class names are generated; known from public readers of its pages: its postings carry structured data. What it lays into employers' pages is a list that leads to its
 * own host, so that there is nothing to mark there.
 */
export const site: Site = {
  fields: {
    title: ['[data-fabric-component="Headline"]', '.ResAts__page h3', '.ResAts__card h2', 'h3', 'h1'],
    description: ['[class*="BambooRichText"]', '.ResAts__description'],
  },
  slug: /^([\w-]+)\.bamboohr\.com/,
  pageTitle: [/^(?<title>.+?) - (?<organization>[^-]+)$/],
};
