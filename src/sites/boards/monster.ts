import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'monster',
  name: 'Monster',
  hosts: ['monster.com', 'monster.co.uk', 'monster.de', 'monster.fr', 'monster.ca', 'monster.ie', 'monster.ch', 'monster.at'],
  button: true,
  posting: [/^\/(job-openings|stellenangebot|offre-emploi|offres-emploi|emploi)\/[^/?]+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.monster.com/job-openings/night-porter-boise-id--01234567-89ab-cdef-0123-456789abcdef?sid=x'],
  others: [
    'https://www.monster.com/jobs/search?q=porter',
    'https://www.monster.com/career-advice/article/a',
    'https://www.monster.com/company/acme',
  ],
};

/** Known from public readers of its pages: its postings carry structured data. Beside a search the open posting has a wrapper of its own. */
export const site: Site = {
  fields: {
    title: ['[data-testid="svx-job-view-wrapper"] [data-testid="jobTitle"]', '[data-testid="jobTitle"]', 'h1'],
    organization: [
      '[data-testid="svx-job-view-wrapper"] [data-testid="company"]',
      '[data-testid="company"]',
      '[data-testid="svx_jobview-company"]',
    ],
    location: ['[data-testid="jobDetailLocation"]', '[data-testid="svx-jobview-location-value"]', '[data-testid="svx_jobview-location"]'],
    workplace: ['[data-testid="jobDetailLocation"]'],
    salary: ['[data-testid="payTag"]'],
    description: ['[data-testid="svx-description-container-inner"]', '[data-testid="description-clamp-wrapper"]'],
  },
};
