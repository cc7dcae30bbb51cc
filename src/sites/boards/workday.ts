import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'workday',
  name: 'Workday',
  hosts: ['myworkdayjobs.com', 'myworkdayjobs-impl.com', 'myworkdaysite.com'],
  button: true,
  posting: [/^\/([a-z]{2}(-[A-Z]{2})?\/)?(recruiting\/[^/]+\/)?[^/]+\/(job|details)\/[^?]+/],
  keep: [],
  // The place in the path is left out in some links, the language in others; the last part names title and requisition.
  canonical: (address) => {
    const found = /^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?((?:recruiting\/[^/]+\/)?[^/]+)\/(?:job|details)\/(?:.+\/)?([^/]+)\/?$/.exec(
      address.pathname.replace(/\/apply(\/.*)?$/, ''),
    );
    return found ? `https://${address.hostname}/${found[1]}/job/${found[2]}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Night-Porter_R-1042',
    'https://acme.wd5.myworkdayjobs.com/Careers/job/Night-Porter_R-1042/apply?source=x',
    'https://acme.wd3.myworkdayjobs.com/en-US/Careers/details/Night-Porter_R-1042',
    'https://wd5.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Leeds/Night-Porter_R-1042',
  ],
  others: [
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers',
    'https://acme.wd5.myworkdayjobs.com/Careers?q=porter',
    'https://www.workday.com/job/x',
  ],
};

export const site: Site = {
  fields: {
    title: ['[data-automation-id="jobPostingHeader"]'],
    location: ['[data-automation-id="locations"] dd', '[data-automation-id="locations"]', '[data-automation-id="location"]'],
    workplace: ['[data-automation-id="remoteType"] dd', '[data-automation-id="locations"] dd'],
    employmentType: ['[data-automation-id="time"] dd'],
    datePosted: ['[data-automation-id="postedOn"] dd'],
    validThrough: ['[data-automation-id="jobEndDate"] dd', '[data-automation-id="timeLeftToApply"] dd'],
    identifier: ['[data-automation-id="requisitionId"] dd'],
    description: ['[data-automation-id="jobPostingDescription"]'],
  },
  slug: /^(?:wd\d+\.myworkdaysite\.com\/(?:[\w-]{2,5}\/)?recruiting\/([^/]+)|([^./]+)\.(?:wd\d+\.)?myworkdayjobs)/,
};
