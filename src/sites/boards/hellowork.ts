import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'hellowork',
  name: 'HelloWork',
  hosts: ['hellowork.com'],
  button: true,
  posting: [/^\/fr-fr\/emplois?\/\d+\.html/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.hellowork.com/fr-fr/emplois/51234567.html?origin=x'],
  others: ['https://www.hellowork.com/fr-fr/emploi/recherche.html?k=veilleur', 'https://www.hellowork.com/fr-fr/entreprises.html'],
};

/** Known from reading about it: its postings carry structured data. */
export const site: Site = {
  fields: {
    title: ['[data-cy="jobTitle"]', 'h1 span:first-child'],
    organization: ['[data-cy="companyName"]', 'h1 a'],
    description: ['[data-cy="jobDescription"]', 'section:has(use[href$="offre.svg#offre"])', '#content section'],
  },
};
