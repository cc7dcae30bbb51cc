import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'jobs-ac-uk',
  name: 'jobs.ac.uk',
  hosts: ['jobs.ac.uk'],
  button: true,
  posting: [/^\/job\/[A-Z]{3}\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://www.jobs.ac.uk/job/DAB123/lecturer-in-maps'],
  others: [
    'https://www.jobs.ac.uk/search/?keywords=maps',
    'https://www.jobs.ac.uk/careers-advice/a',
    'https://www.jobs.ac.uk/employer/acme',
  ],
};

/** Known from reading about it: the facts stand in a table of two columns, which labels read. */
export const site: Site = {
  fields: {
    title: ['h1.j-advert__title', 'h1'],
    // The department stands behind the employer's name.
    organization: ['.j-advert__employer b', { select: '.j-advert__employer', part: /^(.+?)(?: - .*)?$/ }],
    description: ['#job-description', '.j-advert__description'],
  },
};
