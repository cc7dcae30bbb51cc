import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  hosts: ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu', 'jobs2web.com'],
  // Not where employees see their reviews and pay.
  button: ['*.jobs2web.com'],
  posting: [/[?&]career_job_req_id=\d+/, /\/jobreqcareer\?(.*&)?jobId=\d+/, /^\/job\/[^/?]+\/\d+/],
  keep: ['career_job_req_id', 'jobId', 'company', 'career_ns'],
};

export const examples: Examples = {
  postings: [
    'https://career5.successfactors.eu/career?career_ns=job_listing&company=acme&career_job_req_id=1042',
    'https://acme.jobs2web.com/job/Leeds-Night-Porter/123456700/',
    'https://career55.sapsf.eu/sfcareer/jobreqcareer?company=acme&jobId=1042',
  ],
  others: ['https://career5.successfactors.eu/career?company=acme', 'https://acme.jobs2web.com/search/?q=porter'],
};

const NUMBER = /^(\d{3,12})$/;

/**
 * Mostly on the employer's own host, with microdata and fields named by an attribute. Known from public readers of its pages: what the employer fills into the
 * fields called adcode, facility and customfield differs from one to the next, so there only a number is taken, as the requisition's.
 */
export const site: Site = {
  fields: {
    title: ['[data-careersite-propertyid="title"]', '#job-title', '.jobTitle h1'],
    location: ['[data-careersite-propertyid="location"]', '[data-careersite-propertyid="city"]', '.jobGeoLocation'],
    employmentType: ['[data-careersite-propertyid="shifttype"]', '[data-careersite-propertyid="customfield3"]'],
    datePosted: ['[data-careersite-propertyid="date"]', '#job-date'],
    identifier: [
      { select: '[data-careersite-propertyid="adcode"]', part: NUMBER },
      { select: '[data-careersite-propertyid="facility"]', part: NUMBER },
    ],
    description: ['[data-careersite-propertyid="description"]', '.jobdescription', '#job-description'],
  },
  embedded: {
    marks: ['[data-careersite-propertyid]', 'script[src*="rmkcdn.successfactors.com"]', 'link[href*="rmkcdn.successfactors.com"]'],
    posting: [/^\/(?:[^/]+\/)?job\/[^/?]+\/\d+/],
    whole: true,
  },
  pageTitle: [/^(?<title>.+?) Job Details \| (?<organization>.+)$/, /^(?<title>.+?) \| (?<organization>.+)$/],
};
