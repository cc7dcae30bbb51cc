import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'jobindex',
  name: 'Jobindex',
  hosts: ['jobindex.dk'],
  button: true,
  posting: [/^\/(vis-job|jobannonce)\/\w+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.jobindex.dk/vis-job/h1512345', 'https://www.jobindex.dk/jobannonce/h1512345/natportier'],
  others: ['https://www.jobindex.dk/jobsoegning?q=portier', 'https://www.jobindex.dk/virksomhed/1/hotel'],
};

/** Known from reading about it. */
export const site: Site = {
  fields: {
    title: ['.PaidJob-inner h4', '.jobtext-jobad h1', 'h1'],
    organization: ['.jix-toolbar-top__company', '.PaidJob-inner .jix-toolbar__company'],
    location: ['.jobad-element-area', '.jix_robotjob--area'],
    datePosted: [{ select: 'time[datetime]', attribute: 'datetime' }],
    description: ['.PaidJob-inner', '.jobtext-jobad__body'],
  },
};
