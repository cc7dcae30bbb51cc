import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'jazzhr',
  name: 'JazzHR',
  hosts: ['applytojob.com'],
  button: true,
  posting: [/^\/apply\/\w+\/[^/?]+/, /^\/apply\/jobs\/details\/\w+/],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://acme.applytojob.com/apply/aB1cD2eF3g/Night-Porter?source=x',
    'https://acme.applytojob.com/apply/jobs/details/aB1cD2eF3g',
  ],
  others: ['https://acme.applytojob.com/apply', 'https://acme.applytojob.com/apply/jobs/'],
};

/** Known from public readers of its pages and what they saved of them. What it lays into employers' pages is a list that leads to its own host, so that there is nothing to mark there. */
export const site: Site = {
  fields: {
    title: ['.job-header h1', '.job-header h2', '#job_title', 'h1'],
    organization: [{ select: '.job-header .brand img, .company-logo img', attribute: 'alt' }],
    location: ['.job-attributes-container [title="Location"]', '.job-attributes .location'],
    employmentType: ['#resumator-job-employment', '.job-attributes-container [title="Type"]'],
    salary: ['.job-attributes-container [title="Compensation"]', '#resumator-job-salary'],
    description: ['#job-description', '.job-details .description'],
  },
  slug: /^([\w-]+)\.applytojob\.com/,
  pageTitle: [/^(?<title>.+?) - (?<organization>[^-]+) - Career Page$/, /^(?<organization>.+?) - (?<title>.+?)$/],
};
