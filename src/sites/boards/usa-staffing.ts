import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'usa-staffing',
  name: 'USA Staffing',
  hosts: ['apply.usastaffing.gov'],
  button: ['apply.usastaffing.gov'],
  posting: [/^\/(Application\/Apply|ViewQuestionnaire)\/\w+/i],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://apply.usastaffing.gov/ViewQuestionnaire/12345678', 'https://apply.usastaffing.gov/Application/Apply/12345678'],
  others: ['https://apply.usastaffing.gov/', 'https://help.usastaffing.gov/Application/Apply/1'],
};

/** The questionnaire of a federal announcement: its head names the job, its text is on USAJOBS. */
export const site: Site = {
  country: 'US',
  fields: {
    title: [{ term: /^Position Title$/i }],
    organization: [{ term: /^Agency$/i }],
    identifier: [{ term: /^Announcement Number$/i, part: /^([A-Z\d-]+?)(?:Opens|\s|$)/ }],
    datePosted: [{ term: /^Open Period$/i, part: /^(.+?) to / }],
    validThrough: [{ term: /^Open Period$/i, part: / to (.+)$/ }],
  },
};
