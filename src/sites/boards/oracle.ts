import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'oracle',
  name: 'Oracle Recruiting',
  hosts: ['oraclecloud.com'],
  // The same host holds the employer’s whole business.
  button: false,
  posting: [/\/CandidateExperience\/.*\/job\/\w+/],
  keep: [],
  // The language and the way there stand in the path.
  canonical: (address) => {
    const found = /\/sites\/([^/]+)\/(?:.*\/)?job\/(\w+)/.exec(address.pathname);
    return found ? `https://${address.hostname}/hcmUI/CandidateExperience/en/sites/${found[1]}/job/${found[2]}` : null;
  },
};

export const examples: Examples = {
  postings: [
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/1042/?utm_medium=x',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions/preview/job/1042',
  ],
  others: [
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/requisitions',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1',
  ],
};

/** Known from public readers of its pages: the facts are a list of titles with values, among them the places. */
export const site: Site = {
  fields: {
    title: ['.job-details__title', 'h1.heading'],
    organization: [{ select: 'meta[property="og:site_name"]', attribute: 'content', part: /^(.+?)(?: careers?)?$/i }],
    location: ['.job-meta__pin-item', 'posting-locations span', '.job-details__subtitle'],
    description: ['.job-details__description-content', '.job-details__section'],
  },
  // On a host of the employer's own its scripts still come from Oracle's.
  embedded: {
    marks: ['script[src*="/hcmUI/CandExpStatic/"]', 'link[href*="/hcmUI/CandExpStatic/"]'],
    posting: [/\/sites\/[^/]+\/(?:.*\/)?job\/\w+/],
    whole: true,
  },
  placeholders: { organization: /^oracle (fusion|cloud)/i },
};
