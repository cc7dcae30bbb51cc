import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'ukg',
  name: 'UKG',
  hosts: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', 'recruiting.ultipro.ca'],
  posting: [/\/OpportunityDetail\?(.*&)?opportunityId=[\da-f-]+/i],
  keep: ['opportunityId'],
};

export const examples: Examples = {
  postings: [
    'https://recruiting2.ultipro.com/ACM1000ACME/JobBoard/01234567-89ab-cdef-0123-456789abcdef/OpportunityDetail?opportunityId=fedcba98-7654-3210-fedc-ba9876543210',
  ],
  others: ['https://recruiting2.ultipro.com/ACM1000ACME/JobBoard/01234567-89ab-cdef-0123-456789abcdef/?q=&o=postedDateDesc'],
};

/** Known from reading about it. */
export const site: Site = {
  fields: {
    title: ['[data-automation="opportunity-title"]'],
    organization: [{ select: '[data-automation="navbar-logo"], .navbar-brand img', attribute: 'alt', part: /^(.+?)(?: logo)?$/i }],
    location: ['[data-automation="city-state-zip-country-label"]', '[data-automation="physical-location-item"]'],
    workplace: ['[data-automation="job-location-type"]'],
    employmentType: ['[data-automation="JobFullTime"]', '#JobFullTime'],
    salary: ['[data-automation="pay-range"]'],
    datePosted: ['[data-automation="job-posted-date"]'],
    identifier: ['[data-automation="requisition-number"]'],
    description: ['[data-automation="job-description"]', '.opportunity-description'],
  },
  pageTitle: [/^(?<title>.+?) - (?<organization>[^-]+)$/],
};
