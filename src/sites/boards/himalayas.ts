import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'himalayas',
  name: 'Himalayas',
  hosts: ['himalayas.app'],
  button: true,
  posting: [/^\/companies\/[^/]+\/jobs\/[^/?]+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://himalayas.app/companies/acme/jobs/night-porter'],
  others: ['https://himalayas.app/jobs', 'https://himalayas.app/companies/acme', 'https://himalayas.app/companies/acme/jobs'],
};

/** Known from reading about it: its postings carry structured data. */
export const site: Site = {
  fields: { title: ['h1'] },
  pageTitle: [/^(?<title>.+?) at (?<organization>.+?)(?: [|•-] .*)?$/],
};
