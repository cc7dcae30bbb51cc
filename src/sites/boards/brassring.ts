import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'brassring',
  name: 'BrassRing',
  hosts: ['brassring.com'],
  button: true,
  posting: [/\/cim_jobdetail\.asp\?(.*&)?jobId=/i, /\/TGnewUI\/Search\/home\/HomeWithPreLoad\?(.*&)?(PageType=JobDetails|jobid=)/i],
  keep: ['jobId', 'jobid', 'partnerid', 'siteid', 'PageType'],
};

export const examples: Examples = {
  postings: [
    'https://sjobs.brassring.com/1033/ASP/TG/cim_jobdetail.asp?jobId=1042BR&partnerid=1&siteid=2',
    'https://sjobs.brassring.com/TGnewUI/Search/home/HomeWithPreLoad?PageType=JobDetails&partnerid=1&siteid=2&jobid=1042',
  ],
  others: [
    'https://sjobs.brassring.com/1033/ASP/TG/cim_home.asp?partnerid=1',
    'https://sjobs.brassring.com/TGnewUI/Search/Home/Home?partnerid=1&siteid=2',
  ],
};

export const site: Site = {
  fields: {
    // The ids of the older pages hold spaces.
    title: ['[id="Job Title"]', 'h1.jobtitleInJobDetails'],
    identifier: ['[id="Auto req ID"]'],
    description: ['[id="Job Description"]', '.jobdescriptionInJobDetails'],
  },
  pageTitle: [/^(?<organization>.+?) - Job details$/i],
};
