import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'usajobs',
  name: 'USAJOBS',
  hosts: ['usajobs.gov'],
  button: true,
  posting: [/^\/(job|GetJob\/ViewDetails)\/\d+/i],
  keep: [],
  canonical: (address) => {
    const number = /^\/(?:job|GetJob\/ViewDetails)\/(\d+)/i.exec(address.pathname)?.[1];
    return number ? `https://www.usajobs.gov/job/${number}` : null;
  },
};

export const examples: Examples = {
  postings: ['https://www.usajobs.gov/job/812345600', 'https://www.usajobs.gov/GetJob/ViewDetails/812345600?PostingChannelID=x'],
  others: ['https://www.usajobs.gov/Search/Results?k=ranger', 'https://help.usajobs.gov/how-to/application'],
};

/** Known from public readers of its pages, the newest of 2026: the banner names title, department and agency, and each section has an id. */
export const site: Site = {
  country: 'US',
  fields: {
    title: ['#job-title', '.usajobs-joa-banner__title'],
    organization: ['.usajobs-joa-banner__hiring-organization', '.usajobs-joa-banner__agency', '#joa-agency', '.usajobs-joa-banner__dept'],
    location: ['.usajobs-joa-locations__list-item', '.usajobs-joa-locations__city', '.usajobs-joa-summary__location'],
    datePosted: [{ term: /^Open & closing dates$/i, part: /^(.+?) to / }],
    validThrough: [{ term: /^Open & closing dates$/i, part: / to (.+)$/ }],
    salary: ['.usajobs-joa-summary__salary', '#joa-salary'],
    identifier: ['.usajobs-joa-summary__announcement-number', '#joa-announcement-number'],
    description: [
      { all: '#joa-summary, #joa-duties, #joa-requirements, #joa-qualifications' },
      { all: '#summary, #duties, #requirements, #qualifications' },
      '.usajobs-joa__body',
      '.usajobs-joa',
    ],
  },
};
