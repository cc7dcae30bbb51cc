import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'france-travail',
  name: 'France Travail',
  hosts: ['francetravail.fr', 'pole-emploi.fr'],
  // The same host holds the account, with what concerns benefits.
  button: false,
  posting: [/^\/offres\/recherche\/detail\/\w+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://candidat.francetravail.fr/offres/recherche/detail/198ABCD',
    'https://candidat.pole-emploi.fr/offres/recherche/detail/1234567',
  ],
  others: ['https://candidat.francetravail.fr/offres/recherche?motsCles=veilleur', 'https://www.francetravail.fr/accueil/'],
};

/** Its postings are marked up as microdata; known from reading about it. */
export const site: Site = {
  fields: {
    title: ['[itemprop="title"]', 'h1.title'],
    organization: ['.media-body .title', '[itemprop="hiringOrganization"] [itemprop="name"]'],
    location: ['[itemprop="jobLocation"] [itemprop="name"]'],
    salary: ['[itemprop="baseSalary"] + ul li', 'dd[itemprop="baseSalary"]'],
    identifier: [{ select: '.t4.title-complementary', part: /n°\s*(\w+)/i }],
    description: ['[itemprop="description"]'],
  },
};
