import type { Examples, Match, Site } from '../site.ts';

/** The British and Irish boards of the StepStone group, on one platform. */
export const match: Match = {
  id: 'totaljobs',
  name: 'Totaljobs',
  hosts: [
    'totaljobs.com',
    'cwjobs.co.uk',
    'jobsite.co.uk',
    'caterer.com',
    'retailchoice.com',
    'careerstructure.com',
    'irishjobs.ie',
    'jobs.ie',
    'nijobs.com',
  ],
  button: true,
  posting: [/^\/job\/[^?]+/, /^\/Jobs\/[^/?]+-\d+\.aspx/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://www.totaljobs.com/job/night-porter/acme-job101234567?v=x',
    'https://www.irishjobs.ie/job/night-porter/acme-job101234567',
    'https://www.irishjobs.ie/Jobs/Night-Porter-Limerick-1234567.aspx',
  ],
  others: ['https://www.totaljobs.com/jobs/porter/in-leeds', 'https://www.totaljobs.com/advice/a', 'https://www.irishjobs.ie/Jobs/Porter'],
};

export const site: Site = {
  fields: {
    title: [
      '[data-at="header-job-title"]',
      '.job-description h1', // irishjobs.ie, 2016
    ],
    organization: ['[data-at="metadata-company-name"]', '.border-wrap > h2'],
    location: ['[data-at="metadata-location"]', '.job-overview .location'],
    workplace: ['[data-at="metadata-work-type"]', '[data-at="metadata-location"]'],
    employmentType: ['[data-at="metadata-work-type"]', '[data-at="metadata-contract-type"]', '.job-overview .employment-type'],
    salary: ['[data-at="metadata-salary"]', '.job-overview .salary'],
    datePosted: ['[data-at="metadata-online-date"]', '.job-overview .updated-time'],
    description: ['[data-at="job-ad-content"]', '.job-details'],
  },
};
