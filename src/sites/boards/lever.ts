import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'lever',
  name: 'Lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  button: ['jobs.lever.co', 'jobs.eu.lever.co'],
  posting: [/^\/[^/?]+\/[^/?]+/],
  keep: [],
  canonical: (address) => {
    const [employer, posting] = address.pathname.split('/').filter(Boolean);
    return employer && posting ? `https://${address.hostname}/${employer}/${posting}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://jobs.lever.co/acme/01234567-89ab-cdef-0123-456789abcdef',
    'https://jobs.lever.co/acme/01234567-89ab-cdef-0123-456789abcdef/apply?lever-source=LinkedIn',
    'https://jobs.eu.lever.co/acme/01234567-89ab-cdef-0123-456789abcdef',
  ],
  others: ['https://jobs.lever.co/acme', 'https://jobs.lever.co/acme?team=Kitchen', 'https://www.lever.co/careers'],
};

export const site: Site = {
  fields: {
    title: ['.posting-headline h2', '.posting-header h2', '.section.page-centered > h2'],
    organization: [{ select: '.main-header-logo img', attribute: 'alt', part: /^(.+?) logo$/i }],
    organizationUrl: [{ select: '.main-header-logo, .main-footer-text a', attribute: 'href' }],
    location: ['.posting-categories .location', '.posting-categories .sort-by-time:first-child'],
    workplace: ['.posting-categories .workplaceTypes', '.posting-categories'],
    employmentType: ['.posting-categories .commitment', '.posting-categories .sort-by-commitment'],
    salary: ['[data-qa="salary-range"]', '.posting-categories .salary'],
    description: ['.section-wrapper.page-full-width', '[data-qa="job-description"]', '.posting-page .content'],
  },
  // Employers show its postings in pages of their own, under the posting's key; the application leads to Lever. Known from reading about it.
  embedded: {
    marks: [
      '#lever-jobs-container',
      'script[src*="lever.co/"]',
      'iframe[src*="lever.co/"]',
      'a[href*="lever.co/"][href*="/apply"]',
      'form[action*="lever.co/"]',
    ],
    posting: [/[/=-][\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/],
  },
  slug: /^jobs\.(?:eu\.)?lever\.co\/([^/?]+)/,
  // "Acme - Night Porter": the employer comes first.
  pageTitle: [/^(?<organization>.+?) [-–] (?<title>.+)$/],
};
