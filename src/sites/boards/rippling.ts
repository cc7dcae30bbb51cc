import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'rippling',
  name: 'Rippling',
  hosts: ['ats.rippling.com'],
  button: ['ats.rippling.com'],
  posting: [/^\/([a-z]{2}-[A-Z]{2}\/)?[^/]+\/jobs\/[\da-f-]{36}/],
  keep: [],
  canonical: (address) => {
    const path = /^\/(?:[a-z]{2}-[A-Z]{2}\/)?([^/]+\/jobs\/[\da-f-]{36})/.exec(address.pathname)?.[1];
    return path ? `https://ats.rippling.com/${path}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://ats.rippling.com/acme/jobs/01234567-89ab-cdef-0123-456789abcdef',
    'https://ats.rippling.com/en-GB/acme/jobs/01234567-89ab-cdef-0123-456789abcdef/apply',
  ],
  others: ['https://ats.rippling.com/acme/jobs', 'https://www.rippling.com/careers'],
};

/**
 * Its class names are generated but for that of the text. Known from several public readers of its pages: the page's own state (`__NEXT_DATA__`) holds the posting
 * whole, with places and pay; there is no structured data.
 */
export const site: Site = {
  fields: {
    title: ['h2', 'h1'],
    organization: ['[data-testid="breadcrumb"] li:first-child a'],
    location: ['[data-icon="LOCATION_OUTLINE"] + p'],
    description: ['.ATS_htmlPreview'],
  },
  slug: /^ats\.rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?([^/]+)/,
  pageTitle: [/^(?<title>.+?) [|–-] (?<organization>[^|–-]+)$/],
};
