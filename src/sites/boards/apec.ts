import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'apec',
  name: 'APEC',
  hosts: ['apec.fr'],
  button: true,
  posting: [/\/emploi\/detail-offre\/\w+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/176123456W?selectedIndex=0'],
  others: ['https://www.apec.fr/candidat/recherche-emploi.html/emploi?motsCles=archives', 'https://www.apec.fr/tous-nos-metiers.html'],
};

/** Known from reading about it: labels over values. */
export const site: Site = {
  fields: {
    title: ['.card-offer h1', 'h1'],
    organization: ['.card-offer__company', '.card-offer [class*="company"]'],
    salary: ['.details-post .salary', 'h4 + span.salary'],
    description: ['.details-post'],
  },
};
