import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'infojobs',
  name: 'InfoJobs',
  hosts: ['infojobs.net', 'infojobs.it'],
  button: true,
  posting: [/\/of-i[\da-f]{10,}/i, /\/[^/?]+-\d{6,}\.html?/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.infojobs.net/sevilla/portero-noche/of-i0123456789abcdef0123456789abcd?navOrigin=search'],
  others: [
    'https://www.infojobs.net/ofertas-trabajo/sevilla',
    'https://www.infojobs.net/jobsearch/search-results/list.xhtml',
    'https://orientacion-laboral.infojobs.net/a',
  ],
};

/** Known from reading about it. */
export const site: Site = {
  fields: {
    title: ['#prefijoPuesto', 'h1'],
    organization: ['a.link[data-track^="Company"]', '.content-type-text .link'],
    location: ['#prefijoPoblacion'],
    description: ['#prefijoDescripcion1', '.panel-canvas .highlight-text'],
  },
};
