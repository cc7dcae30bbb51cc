import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com', 'angel.co'],
  button: true,
  posting: [/^\/jobs\/\d+/, /^\/company\/[^/]+\/jobs\/\d+/, /^\/jobs\?(.*&)?job_listing_slug=\d+/],
  keep: ['job_listing_slug'],
};

export const examples: Examples = {
  postings: ['https://wellfound.com/jobs/1234567-night-porter', 'https://wellfound.com/company/acme/jobs/1234567-night-porter'],
  others: ['https://wellfound.com/jobs', 'https://wellfound.com/company/acme', 'https://wellfound.com/role/r/porter'],
};

/** Known from reading about it: its postings carry structured data; its class names are generated. */
export const site: Site = {
  fields: { title: ['h1'] },
  pageTitle: [/^(?<title>.+?) at (?<organization>.+?) (?:•|\|)/],
};
