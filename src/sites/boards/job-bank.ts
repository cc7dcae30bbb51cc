import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'job-bank',
  name: 'Job Bank (Canada)',
  hosts: ['jobbank.gc.ca', 'guichetemplois.gc.ca'],
  button: true,
  posting: [/^\/(jobsearch\/jobposting|rechercheemplois\/offredemploi)\/\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://www.jobbank.gc.ca/jobsearch/jobposting/40112233?source=searchresults',
    'https://www.guichetemplois.gc.ca/rechercheemplois/offredemploi/40112233',
  ],
  others: ['https://www.jobbank.gc.ca/jobsearch/jobsearch?searchstring=porter', 'https://www.jobbank.gc.ca/career-planning'],
};

/** Its postings are marked up as RDFa; known from reading about it. */
export const site: Site = {
  fields: {
    title: ['h1 [property="title"]', 'h1 .title'],
    organization: ['[property="hiringOrganization"] [property="name"]', '.business'],
    location: ['.city', '[property="addressLocality"]'],
    datePosted: ['.date-business .date', '.date'],
    validThrough: ['[property="validThrough"]'],
    description: ['.job-posting-detail-requirements', '#comparisonchart'],
  },
};
