import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'dou',
  name: 'DOU',
  hosts: ['jobs.dou.ua'],
  button: ['jobs.dou.ua'],
  posting: [/^\/companies\/[^/]+\/vacancies\/\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://jobs.dou.ua/companies/acme/vacancies/340001/?from=list_hot'],
  others: [
    'https://jobs.dou.ua/vacancies/?category=Python',
    'https://jobs.dou.ua/companies/acme/vacancies/',
    'https://jobs.dou.ua/companies/acme/',
  ],
};

export const site: Site = {
  fields: {
    title: ['.l-vacancy h1'],
    organization: ['.b-compinfo .l-n a:first-child'],
    location: ['.l-vacancy .place'],
    workplace: ['.l-vacancy .place'],
    salary: ['.l-vacancy .salary'],
    datePosted: ['.l-vacancy .date'],
    description: ['.vacancy-section'],
  },
};
