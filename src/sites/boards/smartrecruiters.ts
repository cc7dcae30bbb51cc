import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['smartrecruiters.com'],
  button: true,
  posting: [/^\/[^/?]+\/\d{6,}/, /^\/oneclick-ui\/company\/[^/]+\/publication\/[\w-]+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://jobs.smartrecruiters.com/Acme/743999912345678-night-porter?trid=x',
    'https://jobs.smartrecruiters.com/oneclick-ui/company/Acme/publication/01234567-89ab-cdef-0123-456789abcdef',
  ],
  others: [
    'https://careers.smartrecruiters.com/Acme',
    'https://jobs.smartrecruiters.com/?company=Acme',
    'https://www.smartrecruiters.com/blog/a',
  ],
};

/** Its pages are marked up as microdata; known from public readers of its pages. */
export const site: Site = {
  fields: {
    title: ['h1.job-title', 'h1[itemprop="title"]'],
    organization: [
      { select: '[itemprop="hiringOrganization"] meta[itemprop="name"]', attribute: 'content' },
      { select: 'header .logo', attribute: 'alt' },
    ],
    location: [
      { select: 'spl-job-location', attribute: 'formattedaddress' },
      '[itemprop="jobLocation"] [itemprop="address"]',
      'li[itemprop="jobLocation"]',
    ],
    workplace: [{ select: 'spl-job-location', attribute: 'workplacetype' }],
    employmentType: ['li[itemprop="employmentType"]'],
    description: ['[itemprop="description"]', '.job-sections'],
  },
  // Employers show its postings in pages of their own, under the posting's number of fifteen digits; the application leads to SmartRecruiters.
  embedded: {
    marks: [
      'script[src*="smartrecruiters.com/job-widget"]',
      'a[href*="jobs.smartrecruiters.com/oneclick-ui/"]',
      'a[href*="jobs.smartrecruiters.com/"][href*="/7"]',
    ],
    posting: [/[/=-]\d{15}(?:[/?&#-]|$)/],
  },
  slug: /^jobs\.smartrecruiters\.com\/(?:oneclick-ui\/company\/)?([^/]+)/,
  pageTitle: [/^(?<organization>.+?) (?<title>.+?) \| SmartRecruiters$/],
};
