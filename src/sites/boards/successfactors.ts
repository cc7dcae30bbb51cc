import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  hosts: ['successfactors.com', 'successfactors.eu', 'jobs2web.com'],
  // Not where employees see their reviews and pay.
  button: ['*.jobs2web.com'],
  posting: [/[?&]career_job_req_id=\d+/, /^\/job\/[^/?]+\/\d+/],
  keep: ['career_job_req_id', 'company', 'career_ns'],
};

export const examples: Examples = {
  postings: [
    'https://career5.successfactors.eu/career?career_ns=job_listing&company=acme&career_job_req_id=1042',
    'https://acme.jobs2web.com/job/Leeds-Night-Porter/123456700/',
  ],
  others: ['https://career5.successfactors.eu/career?company=acme', 'https://acme.jobs2web.com/search/?q=porter'],
};

/** Mostly on the employer's own host, with fields named by an attribute; known from reading about it. */
export const site: Site = {
  fields: {
    title: ['[data-careersite-propertyid="title"]', '#job-title', '.jobTitle h1'],
    location: ['[data-careersite-propertyid="location"]', '[data-careersite-propertyid="city"]', '.jobGeoLocation'],
    employmentType: ['[data-careersite-propertyid="customfield3"]', '[data-careersite-propertyid="shifttype"]'],
    datePosted: ['[data-careersite-propertyid="date"]', '#job-date'],
    identifier: ['[data-careersite-propertyid="adcode"]', '[data-careersite-propertyid="facility"]'],
    description: ['[data-careersite-propertyid="description"]', '.jobdescription', '#job-description'],
  },
  embedded: {
    marks: ['[data-careersite-propertyid]', 'script[src*="rmkcdn.successfactors.com"]', 'link[href*="rmkcdn.successfactors.com"]'],
    posting: [/^\/(?:[^/]+\/)?job\/[^/?]+\/\d+/],
    whole: true,
  },
  pageTitle: [/^(?<title>.+?) Job Details \| (?<organization>.+)$/, /^(?<title>.+?) \| (?<organization>.+)$/],
};
