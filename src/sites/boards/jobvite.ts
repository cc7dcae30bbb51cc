import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'jobvite',
  name: 'Jobvite',
  hosts: ['jobs.jobvite.com'],
  posting: [/^\/(careers\/)?[^/]+\/job\/\w+/],
  keep: [],
  canonical: (address) => {
    const path = /^\/(?:careers\/)?([^/]+\/job\/\w+)/.exec(address.pathname)?.[1];
    return path ? `https://jobs.jobvite.com/${path}` : null;
  },
};

export const examples: Examples = {
  postings: ['https://jobs.jobvite.com/acme/job/oAbCdEfg?__jvst=x', 'https://jobs.jobvite.com/careers/acme/job/oAbCdEfg/apply'],
  others: ['https://jobs.jobvite.com/acme/jobs', 'https://jobs.jobvite.com/acme/search?q=porter'],
};

/** Known from reading about it. */
export const site: Site = {
  fields: {
    title: ['.jv-header'],
    location: [{ select: '.jv-job-detail-meta', part: /(?:^|[|\u00A0]\s*)([^|]+,[^|]+)$/ }],
    workplace: ['.jv-job-detail-meta'],
    description: ['.jv-job-detail-description'],
  },
  slug: /^jobs\.jobvite\.com\/(?:careers\/)?([^/]+)/,
  pageTitle: [/^(?<organization>.+?) Careers - (?<title>.+)$/],
};
