import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'work-ua',
  name: 'Work.ua',
  hosts: ['work.ua'],
  button: true,
  posting: [/^\/((ru|en)\/)?jobs\/\d+/],
  keep: [],
  canonical: (address) => {
    const number = /\/jobs\/(\d+)/.exec(address.pathname)?.[1];
    return number ? `https://www.work.ua/jobs/${number}` : null;
  },
};

export const examples: Examples = {
  postings: ['https://www.work.ua/jobs/7800001/', 'https://www.work.ua/ru/jobs/7800001/?setlp=ru'],
  others: ['https://www.work.ua/jobs-kyiv-porter/', 'https://www.work.ua/jobs/by-company/1/', 'https://www.work.ua/salary/'],
};

export const site: Site = {
  fields: {
    title: ['#h1-name'],
    organization: ['a[href*="/jobs/by-company/"] .strong-500', 'a[href*="/jobs/by-company/"].inline'],
    datePosted: [{ select: 'time[datetime]', attribute: 'datetime' }],
    employmentType: ['.glyphicon-tick + *', 'li:has(> .glyphicon-tick)'],
    salary: ['li:has(> .glyphicon-hryvnia) .strong-500', 'li:has(> .glyphicon-hryvnia)'],
    description: ['#job-description'],
  },
};
