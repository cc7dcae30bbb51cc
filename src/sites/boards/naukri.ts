import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'naukri',
  name: 'Naukri',
  hosts: ['naukri.com'],
  button: true,
  posting: [/^\/job-listings-[^/?]+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.naukri.com/job-listings-night-porter-acme-pune-0-to-2-years-010326123456?src=jobsearchDesk'],
  others: ['https://www.naukri.com/porter-jobs-in-pune', 'https://www.naukri.com/acme-jobs-careers-1', 'https://www.naukri.com/x-jobs'],
};

/** Known from public readers of its pages: its class names are generated behind a readable part; its postings carry structured data. */
export const site: Site = {
  fields: {
    title: ['[class*="jd-header-title"]'],
    organization: ['[class*="jd-header-comp-name"] a'],
    location: ['[class*="jhc__loc"]'],
    salary: ['[class*="jhc__salary"]'],
    datePosted: ['[class*="jhc__stat"]:first-child span'],
    description: ['[class*="JDC__dang-inner-html"]', '.job-desc'],
  },
  placeholders: { organization: /^(confidential|not disclosed)$/i },
};
