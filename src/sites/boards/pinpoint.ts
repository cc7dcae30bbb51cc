import type { Examples, Match, Site } from '../site.ts';

const POSTING = /^\/(?:[a-z]{2}(?:-[A-Za-z]{2})?\/)?(?:postings|jobs)\/[\da-f-]{36}/;

export const match: Match = {
  id: 'pinpoint',
  name: 'Pinpoint',
  hosts: ['pinpointhq.com'],
  button: true,
  posting: [POSTING],
  keep: [],
};

export const examples: Examples = {
  postings: [
    'https://acme.pinpointhq.com/postings/01234567-89ab-cdef-0123-456789abcdef',
    'https://acme.pinpointhq.com/en/postings/01234567-89ab-cdef-0123-456789abcdef/applications/new',
  ],
  others: ['https://acme.pinpointhq.com/', 'https://acme.pinpointhq.com/en/postings', 'https://www.pinpointhq.com/customers'],
};

/** Addresses known from public readers of its pages; that its postings carry structured data, from reading about it. */
export const site: Site = {
  fields: { title: ['h1'], description: ['.external-panel__text', '#js-careers-job-description'] },
  embedded: { marks: ['script[src*="pinpointhq.com"]', 'link[href*="pinpointhq.com"]'], posting: [POSTING], whole: true },
  slug: /^([\w-]+)\.pinpointhq\.com/,
  pageTitle: [/^(?<title>.+?) [|–-] (?<organization>[^|–-]+?)(?: careers)?$/i],
};
