import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'higheredjobs',
  name: 'HigherEdJobs',
  hosts: ['higheredjobs.com'],
  button: true,
  posting: [/^\/([a-z]+\/)?details\.cfm\?(.*&)?JobCode=\d+/i],
  keep: ['JobCode'],
};

export const examples: Examples = {
  postings: [
    'https://www.higheredjobs.com/faculty/details.cfm?JobCode=179123456&Title=Lecturer',
    'https://www.higheredjobs.com/details.cfm?JobCode=179123456',
  ],
  others: ['https://www.higheredjobs.com/faculty/search.cfm?JobCat=1', 'https://www.higheredjobs.com/institution/profile.cfm?ProfileID=1'],
};

/** Known from reading about it. */
export const site: Site = {
  country: 'US',
  fields: {
    title: ['#jobtitle-header', 'h1'],
    organization: ['#jobAttrib .job-inst', '.job-inst'],
    location: [{ select: '.job-loc', part: /^(?:in )?(.+)$/ }],
    description: ['#jobDesc'],
  },
};
