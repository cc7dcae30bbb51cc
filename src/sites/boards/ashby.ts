import { attribute, first } from '../../lib/dom.ts';
import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['jobs.ashbyhq.com'],
  button: ['jobs.ashbyhq.com'],
  posting: [/^\/[^/?]+\/[\da-f]{8}-[\da-f-]+/],
  canonical: (address) => {
    const [employer, posting] = address.pathname.split('/').filter(Boolean);
    return employer && posting ? `https://${address.hostname}/${employer}/${posting}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://jobs.ashbyhq.com/acme/01234567-89ab-cdef-0123-456789abcdef',
    'https://jobs.ashbyhq.com/acme/01234567-89ab-cdef-0123-456789abcdef/application?utm_source=x',
  ],
  others: ['https://jobs.ashbyhq.com/acme', 'https://www.ashbyhq.com/customers'],
};

export const site: Site = {
  fields: {
    title: ['.ashby-job-posting-heading', 'h1'],
    // Its class names are generated, but keep the author's name in front.
    salary: ['[class*="_compensationTierSummary"]'],
    description: ['[class*="_descriptionText"]', '.ashby-job-posting-right-pane [role="tabpanel"]'],
  },
  embedded: { marks: ['#ashby_embed', 'script[src*="jobs.ashbyhq.com"]'], posting: [/[?&]ashby_jid=/] },
  slug: /^jobs\.ashbyhq\.com\/([^/?]+)/,
  pageTitle: [/^(?<title>.+) @ (?<organization>.+)$/],
  // On the application's own tab the text of the posting stands only in the page's head.
  refine: (draft, { document }) => {
    const meta = first(document, 'meta[name="description"]');
    const text = meta ? attribute(meta, 'content').trim() : '';
    return draft.description || text.length < 250 ? draft : { ...draft, description: text };
  },
};
