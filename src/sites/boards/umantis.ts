import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'umantis',
  name: 'Abacus Umantis',
  hosts: ['umantis.com'],
  button: true,
  posting: [/^\/Vacancies\/\d+/i],
  keep: [],
  canonical: (address) => {
    const path = /^\/Vacancies\/\d+/i.exec(address.pathname)?.[0];
    return path ? `https://${address.hostname}${path}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://recruitingapp-1234.umantis.com/Vacancies/567/Description/1',
    'https://recruitingapp-1234.de.umantis.com/Vacancies/567/Application/CheckLogin/2?lang=ger',
  ],
  others: ['https://recruitingapp-1234.umantis.com/Jobs/All', 'https://www.umantis.com/'],
};

/** Employers design these pages themselves, so there is little that all have; known from reading about it and from one application form. */
export const site: Site = {
  fields: {
    title: ['.vacancy-title', '#vacancytitle', 'h1'],
    description: ['.vacancy-description', '#vacancydescription'],
  },
};
