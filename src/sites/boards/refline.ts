import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'refline',
  name: 'Refline',
  hosts: ['refline.ch', 'reflinejobs.io'],
  button: true,
  // Employer, posting, and then the publication or the application; lists are named pages right under the employer. A form may be known by one number only.
  posting: [/^\/\d+\/?$/, /^\/\d+\/(?!\w+\.html)[A-Za-z]{0,3}\d\w*(?:\/|$)/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://apply.refline.ch/123456/0789/pub/1/index.html',
    'https://app.reflinejobs.io/1234/0012/pub/9/index.html',
    'https://apply.refline.ch/123456/0789',
  ],
  others: [
    'https://apply.refline.ch/',
    'https://apply.refline.ch/123456/search.html?lang=de',
    'https://app.reflinejobs.io/1234/positions.html?lang=de',
    'https://apply.refline.ch/123456/apply-spontaneous/index.html',
    'https://www.refline.ch/produkte',
  ],
};

/**
 * Known from public readers of its pages for two dozen employers: the title's name is one of two, the text stands in sections, and some employers have department,
 * workload and place in one line under the title. What it lays into employers' pages is a list that leads here.
 */
export const site: Site = {
  country: 'CH',
  fields: {
    title: ['h1.posTitle', '#bTitle', '.position-title'],
    location: [{ select: '#bSubTitle', part: /\|\s*([^|\d%]{2,60})$/ }],
    description: ['.position-description', { all: '#bIntro, #bDescription, #bDuty, #bRequirement' }, '#position'],
  },
};
