import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'seek',
  name: 'Seek',
  // JobStreet and Jobsdb run on the same platform.
  hosts: ['seek.com.au', 'seek.co.nz', 'seek.com', 'jobstreet.com', 'jobsdb.com'],
  button: true,
  posting: [/^\/(\w{2}\/)?job\/[^/?]+/, /^\/[^?]*\?(.*&)?jobId=\d+/],
  canonical: (address) => {
    const number = /^\/(?:\w{2}\/)?job\/(\d+)/.exec(address.pathname)?.[1] ?? /^\d+$/.exec(address.searchParams.get('jobId') ?? '')?.[0];
    return number ? `https://${address.hostname}/job/${number}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://www.seek.com.au/job/81234567?type=standard&ref=search-standalone',
    'https://www.seek.co.nz/porter-jobs?jobId=81234567&type=standard',
    'https://sg.jobstreet.com/job/81234567',
  ],
  others: [
    'https://www.seek.com.au/porter-jobs/in-Perth-WA',
    'https://www.seek.com.au/career-advice/article/a',
    'https://www.seek.com.au/companies/acme-1',
  ],
};

export const site: Site = {
  fields: {
    title: ['[data-automation="job-detail-title"]'],
    organization: ['[data-automation="advertiser-name"]'],
    organizationUrl: [{ select: '[data-automation="company-profile"] a', attribute: 'href', part: /^(.*\/companies\/[^/?]+)/ }],
    location: ['[data-automation="job-detail-location"]'],
    workplace: ['[data-automation="job-detail-location"]', '[data-automation="job-detail-work-arrangements"]'],
    employmentType: ['[data-automation="job-detail-work-type"]'],
    salary: ['[data-automation="job-detail-salary"]', '[data-automation="job-detail-add-expected-salary"]'],
    datePosted: [
      {
        select: '[data-automation="jobDetailsPage"], [data-automation="splitViewParentWrapper"]',
        part: /(Posted \d+\s?\w+ ago|Posted (?:today|yesterday))/i,
      },
    ],
    description: ['[data-automation="jobAdDetails"]'],
  },
  pane: ['[data-automation="splitViewJobDetailsWrapper"]'],
};
