import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'icims',
  name: 'iCIMS',
  hosts: ['icims.com'],
  button: true,
  posting: [/^\/jobs\/\d+\/(?!([^/]+\/)?login\b)/],
  keep: [],
  canonical: (address) => {
    const number = /^\/jobs\/(\d+)\//.exec(address.pathname)?.[1];
    return number ? `https://${address.hostname}/jobs/${number}/job` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://careers-acme.icims.com/jobs/1042/night-porter/job?mode=view&iis=x',
    'https://careers-acme.icims.com/jobs/1042/night-porter/job?in_iframe=1',
  ],
  others: [
    'https://careers-acme.icims.com/jobs/search?ss=1',
    'https://careers-acme.icims.com/jobs/1042/night-porter/login',
    'https://www.icims.com/blog/',
  ],
};

/**
 * Its class names begin with its own; the page may stand in a frame of the employer's site. Known from public readers of its pages: the facts are terms, whose
 * words the employer chooses (in older tables with a colon), and most postings carry structured data.
 */
export const site: Site = {
  fields: {
    title: ['h1.iCIMS_Header', '.iCIMS_Header h1', '.iCIMS_Header'],
    location: [{ term: /^(job )?locations?\W*$/i }, '.iCIMS_JobContent .header.left span:not(.sr-only)'],
    organization: [{ term: /^(company|employer)( name)?\W*$/i }],
    employmentType: [{ term: /^((position|job|employment|schedule) )?type\W*$/i }],
    datePosted: [{ term: /^(posted date|date posted)\W*$/i }],
    identifier: [{ term: /^((job|requisition|req\.?|posting) ?)?id\W*$/i }],
    description: [{ all: '.iCIMS_JobContent .iCIMS_InfoField_Job, .iCIMS_JobContent .iCIMS_InfoMsg_Job' }, '.iCIMS_JobContent'],
  },
  embedded: { marks: ['iframe#icims_content_iframe', 'script[src*="icims.com"]'], posting: [/\/jobs\/\d+/] },
  slug: /^(?:careers?|jobs|external|us)[-.]?([\w-]+?)\.icims\.com/,
  pageTitle: [/^(?<title>.+?) in .+? \| Careers at (?<organization>.+)$/],
  refine: (draft) => ({ ...draft, locations: draft.locations?.map(uncoded) }),
};

/** `US-UT-North Salt Lake` is "North Salt Lake, UT, US"; beside a town there may be nothing but its country. */
function uncoded(place: string): string {
  const [, country, state, town] = /^([A-Z]{2})-(?:([A-Z]{2,3})-)?(\p{L}.*)$/u.exec(place) ?? [];
  return town ? [town, state, country].filter(Boolean).join(', ') : place;
}
