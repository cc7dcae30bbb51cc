import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'work-at-a-startup',
  name: 'Work at a Startup',
  hosts: ['workatastartup.com', 'www.ycombinator.com'],
  // Not on all of Y Combinator’s own site.
  button: ['*.workatastartup.com'],
  posting: [/^\/jobs\/\d+/, /^\/companies\/[^/]+\/jobs\/[^/?]+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.workatastartup.com/jobs/12345', 'https://www.ycombinator.com/companies/acme/jobs/a1B2c3D-night-porter'],
  others: [
    'https://www.workatastartup.com/companies',
    'https://www.workatastartup.com/jobs',
    'https://www.ycombinator.com/jobs',
    'https://www.ycombinator.com/companies/acme',
  ],
};

/** Known from reading about it. */
export const site: Site = {
  fields: {
    title: ['.company-name + .job-name', 'h1'],
    organization: ['.company-name'],
    description: ['.prose'],
  },
  // "Night Porter at Acme (W26)": the season in which the accelerator took the company in is no part of its name.
  pageTitle: [/^(?<title>.+?) at (?<organization>.+?)(?: \([WSXF]\d\d\))?(?: [|–-] .*)?$/],
};
