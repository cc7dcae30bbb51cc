import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'icims',
  name: 'iCIMS',
  hosts: ['icims.com'],
  button: true,
  posting: [/^\/jobs\/\d+\//],
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
  others: ['https://careers-acme.icims.com/jobs/search?ss=1', 'https://careers-acme.icims.com/jobs/intro', 'https://www.icims.com/blog/'],
};

/** Its class names begin with its own; the page may stand in a frame of the employer's site. Known from reading about it. */
export const site: Site = {
  fields: {
    title: ['h1.iCIMS_Header', '.iCIMS_Header h1', '.iCIMS_Header'],
    description: ['.iCIMS_JobContent .iCIMS_InfoMsg_Job', '.iCIMS_JobContent'],
  },
  embedded: { marks: ['iframe#icims_content_iframe', 'script[src*="icims.com"]'], posting: [/\/jobs\/\d+/] },
  slug: /^(?:careers?|jobs|external|us)[-.]?([\w-]+?)\.icims\.com/,
  pageTitle: [/^(?<title>.+?) in .+? \| Careers at (?<organization>.+)$/],
};
