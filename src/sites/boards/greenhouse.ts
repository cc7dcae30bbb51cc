import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: ['greenhouse.io'],
  button: true,
  posting: [/^\/[^/?]+\/jobs\/\w+/, /^\/embed\/job_app\?(.*&)?token=\w+/],
  keep: ['for', 'token'],
  // In a frame of the employer's page a posting has another address, and its older host leads to the newer one.
  canonical: ({ hostname, pathname, searchParams }) => {
    if (!hostname.endsWith('.greenhouse.io')) return null;
    const [, employer = searchParams.get('for'), posting = searchParams.get('token')] = /^\/([^/]+)\/jobs\/(\w+)/.exec(pathname) ?? [];
    const host = hostname.includes('.eu.') ? 'job-boards.eu.greenhouse.io' : 'job-boards.greenhouse.io';
    return employer && posting ? `https://${host}/${employer}/jobs/${posting}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://boards.greenhouse.io/acme/jobs/4001234005?gh_src=abc',
    'https://job-boards.greenhouse.io/acme/jobs/4001234005',
    'https://job-boards.eu.greenhouse.io/acme/jobs/4001234101',
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=4001234005',
  ],
  others: [
    'https://boards.greenhouse.io/acme',
    'https://job-boards.greenhouse.io/acme?departments[]=1',
    'https://www.greenhouse.io/blog',
    'https://my.greenhouse.io/jobs',
  ],
};

export const site: Site = {
  fields: {
    title: [
      '.job__title h1', // job-boards.greenhouse.io, 2024 and later
      '.app-title', // boards.greenhouse.io
      '#header h1',
    ],
    organization: [
      { select: '#header .company-name', part: /^(?:at )?(.+)$/ },
      { select: 'header .logo img, .logo-container img, .image-container img', attribute: 'alt', part: /^(.+?)(?: logo)?$/i },
    ],
    location: ['.job__location', '#header .location'],
    workplace: ['.job__location', '#header .location', '.job__tags'],
    salary: ['.job__pay-ranges .pay-range', '.pay-range'],
    description: ['.job__description', '#content'],
  },
  embedded: {
    marks: [
      '#grnhse_app',
      'iframe#grnhse_iframe',
      'iframe[src*="greenhouse.io/embed/job_app"]',
      'script[src*="boards.greenhouse.io/embed/job_board"]',
      'form#application-form[action*="greenhouse.io"]',
    ],
    posting: [/[?&]gh_jid=\d+/],
  },
  slug: /^(?:boards|job-boards(?:\.eu)?)\.greenhouse\.io\/([^/?]+)/,
  pageTitle: [/^Job Application for (?<title>.+) at (?<organization>.+)$/, /^(?<title>.+) - (?<organization>[^-]+)$/],
};
