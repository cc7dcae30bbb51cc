import type { Examples, Match, Site } from '../site.ts';

const DOMAINS = 'com ca ie de at ch fr be nl es it sg co.uk co.in co.nz com.au com.br com.mx com.ar com.hk'.split(' ');

export const match: Match = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: DOMAINS.map((domain) => `glassdoor.${domain}`),
  button: true,
  posting: [
    /^\/(job-listing|Emploi-offre|Stellenangebot)\//i,
    /^\/partner\/jobListing\.htm\b/i,
    /^\/(Job|Emploi|Job-suche|Jobs?)\/.*[?&]jl=\d+/i,
  ],
  keep: ['jl', 'jobListingId'],
};

export const examples: Examples = {
  postings: [
    'https://www.glassdoor.com/job-listing/night-porter-acme-JV_IC2671300_KO0,12_KE13,17.htm?jl=1009000000001',
    'https://www.glassdoor.co.uk/partner/jobListing.htm?pos=1&jobListingId=1009000000001',
  ],
  others: [
    'https://www.glassdoor.com/Job/leeds-porter-jobs-SRCH_IL.0,5.htm',
    'https://www.glassdoor.com/Reviews/Acme-Reviews-E1.htm',
    'https://www.glassdoor.com/Salaries/porter-salary.htm',
  ],
};

/**
 * Known from public readers of its pages, the newest of 2026: the header of the open posting is named, and what is named `job-title` is since then a card of the
 * list beside it. Its class names are generated behind a readable part.
 */
export const site: Site = {
  fields: {
    title: ['h1[id^="jd-job-title"]', '[data-test="job-details-header"] h1', 'h1[data-test="job-title"]', '[class^="JobDetails_jobTitle"]'],
    organization: [
      '[data-test="job-details-header"] a[href*="/Overview/Working-at-"] h4',
      '[data-test="job-details-header"] [class^="EmployerProfile_employerNameHeading"]',
      '[class^="EmployerProfile_employerNameHeading"]',
      '[class^="EmployerProfile_compactEmployerName"]',
      '[class^="EmployerProfile_employerName"]',
      '[data-test="employer-name"]',
    ],
    location: ['[data-test="job-details-header"] [data-test="location"]', '[data-test="location"]', '[class^="JobDetails_location"]'],
    workplace: ['[data-test="location"]'],
    salary: ['[data-test="detailSalary"]'],
    description: ['[class^="JobDetails_jobDescription"]', '#JobDescriptionContainer'],
  },
  pane: ['[class^="TwoColumnLayout_columnRight"]'],
};
