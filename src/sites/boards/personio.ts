import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'personio',
  name: 'Personio',
  hosts: ['jobs.personio.de', 'jobs.personio.com'],
  button: true,
  posting: [/^\/job\/\w+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://acme.jobs.personio.de/job/1234567?language=de', 'https://acme.jobs.personio.com/job/1234567/apply'],
  others: ['https://acme.jobs.personio.de/', 'https://acme.jobs.personio.de/?language=en', 'https://www.personio.de/job/1'],
};

export const site: Site = {
  fields: {
    title: ['.job-header h1', 'h1.job-position-title', 'h1.jb-title', '.detail-title'],
    location: [
      '[class*="TruncatedLocations_locationText"]',
      'span[class*="locationText"]',
      '.detail-subtitle .location',
      '[class*="job-header"] [class*="location" i]',
    ],
    workplace: ['[class*="TruncatedLocations_locationText"]', '[class*="job-header"]'],
    employmentType: ['[class*="JobAttributes_jobMetaText"]', '.jb-attribute [class*="jobMetaText"]', '.detail-subtitle'],
    description: [{ all: '.jb-description-item' }, '[class*="JobDescription"]', '.detail-content-block', '#job-description'],
  },
  // Employers show its postings in pages of their own or in a frame; the application leads to Personio. Known from reading about it; its own pages from public readers.
  embedded: {
    marks: ['iframe[src*=".jobs.personio."]', 'a[href*=".jobs.personio."][href*="/job/"]', 'form[action*="personio."]'],
    posting: [/[/=-]\d{6,}(?:[/?&#-]|$)/],
  },
  slug: /^([^./]+)\.jobs\.personio/,
  pageTitle: [/^(?<title>.+?) \| Jobs (?:bei|at|en|chez|presso|bij) (?<organization>.+)$/],
};
