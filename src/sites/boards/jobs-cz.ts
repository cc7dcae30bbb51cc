import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'jobs-cz',
  name: 'Jobs.cz',
  hosts: ['jobs.cz', 'prace.cz'],
  button: true,
  posting: [/^\/(rpd|pd)\/\w+/, /^\/fp\/[^/?]+\/\w+/, /^\/nabidka\/\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://www.jobs.cz/rpd/2000123456/?searchId=a1b2&rps=233',
    'https://www.jobs.cz/fp/pekarna-s-r-o-1234567/2000123456/',
    'https://www.prace.cz/nabidka/1234567/',
  ],
  others: ['https://www.jobs.cz/prace/nocni-vratny/', 'https://www.jobs.cz/prace/', 'https://www.jobs.cz/fp/pekarna-s-r-o-1234567/'],
};

export const site: Site = {
  fields: {
    title: ['.JobDescriptionHeading h1', 'h1[data-test="jd-title"]'],
    organization: ['.JobDescriptionHeading + .IconWithText p', '.IconWithText.mt-700 p'],
    location: ['[data-test="jd-info-location"]'],
    salary: ['[data-test="jd-salary"]'],
    employmentType: ['[data-test="jd-info-item"]'],
    description: ['[data-test="jd-body-richtext"]', '[data-jobad="body"]', '.RichContent'],
  },
  contacts: {
    block: ':has(> [data-test="jd-contact-company"]), :has(> * > [data-test="jd-contact-company"])',
    name: '[data-test="jd-contact-company"]',
    telephone: '[data-test="jd-contact-phone"]',
  },
};
