import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'silkroad',
  name: 'SilkRoad OpenHire',
  hosts: ['silkroad.com'],
  // Other hosts under this one hold what employees see of their own.
  button: false,
  posting: [/^\/epostings\/.*fuseaction=app\.jobinfo/i, /^\/epostings\/.*[?&]jobid=\d+/i],
  keep: ['fuseaction', 'jobid', 'company_id'],
};

export const examples: Examples = {
  postings: ['https://acme-openhire.silkroad.com/epostings/index.cfm?fuseaction=app.jobinfo&jobid=1234&company_id=5678&version=1'],
  others: [
    'https://acme-openhire.silkroad.com/epostings/submit.cfm?company_id=5678',
    'https://acme.silkroad.com/epostings/index.cfm?fuseaction=app.allpositions&company_id=5678',
  ],
};

export const site: Site = {
  fields: {
    title: ['#jobTitleDiv'],
    organization: [{ select: 'input[name="companyname"]', attribute: 'value' }],
    location: ['#jobPositionLocationDiv'],
    employmentType: ['#translatedJobPostingTypeDiv'],
    identifier: ['#jobCodeDiv'],
    salary: ['#jobSalaryDiv'],
    description: ['#jobDesciptionDiv'], // so spelled on the page
  },
};
