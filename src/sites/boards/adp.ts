import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'adp',
  name: 'ADP',
  hosts: ['workforcenow.adp.com', 'myjobs.adp.com', 'recruiting.adp.com'],
  // Not where employees see their pay.
  button: ['myjobs.adp.com', 'recruiting.adp.com'],
  posting: [
    /[?&]jobId=\d+/i,
    /^\/[^/]+\/cx\/job-details\?(.*&)?reqId=/i,
    /^\/[^/]+\?(.*&)?r=\d{6,}/,
    /\/public\/nghome\.guid\?(.*&)?r=\d+/i,
  ],
  keep: ['cid', 'ccId', 'jobId', 'reqId', 'r', 'c', 'd'],
};

export const examples: Examples = {
  postings: [
    'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=01234567-89ab&ccId=1_2&jobId=512345&lang=en_US',
    'https://myjobs.adp.com/acme/cx/job-details?reqId=5001042',
    'https://myjobs.adp.com/acmecareers?c=2207439&d=External&r=5001146699306',
  ],
  others: [
    'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=01234567-89ab&ccId=1_2',
    'https://myjobs.adp.com/acme/cx/job-listing',
  ],
};

/** Its pages are built of components whose names say nothing, so headings and labels are read; known from reading about it. */
export const site: Site = {
  fields: {
    organization: [{ select: '.current-openings-logo img, header img', attribute: 'alt', part: /^(.+?)(?: logo)?$/i }],
  },
};
