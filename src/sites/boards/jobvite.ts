import { placeOnly } from '../../job/workplace.ts';
import { first, walk } from '../../lib/dom.ts';
import { tidy } from '../../lib/text.ts';
import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'jobvite',
  name: 'Jobvite',
  hosts: ['jobs.jobvite.com'],
  button: ['jobs.jobvite.com'],
  posting: [/^\/(careers\/)?[^/]+\/job\/\w+/],
  keep: [],
  canonical: (address) => {
    const path = /^\/(?:careers\/)?([^/]+\/job\/\w+)/.exec(address.pathname)?.[1];
    return path ? `https://jobs.jobvite.com/${path}` : null;
  },
};

export const examples: Examples = {
  postings: ['https://jobs.jobvite.com/acme/job/oAbCdEfg?__jvst=x', 'https://jobs.jobvite.com/careers/acme/job/oAbCdEfg/apply'],
  others: ['https://jobs.jobvite.com/acme/jobs', 'https://jobs.jobvite.com/acme/search?q=porter'],
};

/** Known from public readers of its pages: department, places and more stand in one line; a number that is gone leads to the list. */
export const site: Site = {
  fields: {
    title: ['.jv-header'],
    workplace: ['.jv-job-detail-meta'],
    description: ['.jv-job-detail-description'],
  },
  // In employers' pages it is a frame that its script makes, or their own page under a parameter of its own.
  embedded: {
    marks: [
      '.jv-careersite',
      'script[src*="jobs.jobvite.com/__assets__"]',
      'iframe[src*="jobs.jobvite.com/"]',
      'a[href*="jobs.jobvite.com/"][href*="/apply"]',
    ],
    posting: [/[?&]jvi=o\w+/],
  },
  slug: /^jobs\.jobvite\.com\/(?:careers\/)?([^/]+)/,
  pageTitle: [/^(?<organization>.+?) Careers - (?<title>.+)$/, /^(?<title>.+?) at (?<organization>.+?) Careers$/],
  refine: (draft, { document }) => ({ ...draft, locations: placesIn(document) }),
};

/** Department and place stand in one line, with an empty element or a bar between: the place is the part with a comma. */
function placesIn(document: Document): string[] {
  const meta = first(document, '.jv-job-detail-meta');
  if (!meta) return [];
  const parts = [...walk(meta, NodeFilter.SHOW_TEXT)].flatMap((node) => (node as Text).data.split('|')).map(tidy);
  return parts
    .filter((part) => /^\p{Lu}[^,]+, \p{Lu}/u.test(part))
    .map(placeOnly)
    .slice(0, 5);
}
