import type { Examples, Match, Site } from '../site.ts';

const CITIES = 'nyc boston chicago la sf austin colorado seattle'.split(' ');

export const match: Match = {
  id: 'builtin',
  name: 'Built In',
  hosts: ['builtin.com', 'builtinchicago.org', ...CITIES.map((city) => `builtin${city}.com`)],
  button: true,
  posting: [/^\/job\/(.+\/)?\d+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://builtin.com/job/night-porter/1234567', 'https://www.builtinnyc.com/job/operations/night-porter/1234567?utm_source=x'],
  others: ['https://builtin.com/jobs', 'https://builtin.com/company/acme', 'https://builtin.com/articles/porter'],
};

/** Known from public readers of its pages: in 2026 its postings carry no structured data, and the text of the posting has a name of its own. */
export const site: Site = {
  country: 'US',
  fields: {
    title: ['h1'],
    organization: [{ select: 'a[data-id="company-title"]' }, 'a[href^="/company/"] h2', 'h1 ~ * a[href*="/company/"]'],
    description: ['.html-parsed-content', '[id^="job-post-body"]'],
  },
};
