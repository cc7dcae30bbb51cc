import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'refline',
  name: 'Refline',
  hosts: ['refline.ch'],
  button: true,
  posting: [/^\/\d+(\/[^/?]+)*\/?$/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://apply.refline.ch/123456/0789/pub/de/index.html', 'https://apply.refline.ch/123456/0789'],
  others: ['https://apply.refline.ch/', 'https://www.refline.ch/produkte'],
};

export const site: Site = {
  fields: {
    title: ['.position-title'],
    description: ['.position-description', '#position'],
  },
};
