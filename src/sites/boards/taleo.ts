import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'taleo',
  name: 'Taleo',
  hosts: ['taleo.net'],
  button: true,
  posting: [/\/jobdetail\.ftl\?(.*&)?job=/i, /\/requisition\.jsp\?(.*&)?rid=\d+/i, /\/viewRequisition\?(.*&)?rid=\d+/i],
  keep: ['job', 'rid', 'org', 'cws'],
};

export const examples: Examples = {
  postings: [
    'https://acme.taleo.net/careersection/ex/jobdetail.ftl?job=1042&tz=GMT',
    'https://phf.tbe.taleo.net/phf01/ats/careers/v2/viewRequisition?org=ACME&cws=37&rid=1042',
  ],
  others: [
    'https://acme.taleo.net/careersection/ex/jobsearch.ftl',
    'https://phf.tbe.taleo.net/phf01/ats/careers/v2/searchResults?org=ACME&cws=37',
  ],
};

/** The ids hold the names of its fields; known from public readers of its pages. The fields that only have a number are the employer's to order. */
export const site: Site = {
  fields: {
    title: ['[id$="reqTitleLinkAction.row1"]', '[id*="reqTitleLinkAction"]', 'h1.no-change-header-inverse', '.well h1'],
    location: ['[id*="requisitionDescriptionInterface.ID1"][id*="ocation"]', '[id*="PrimaryLocation"]'],
    identifier: ['[id*="reqContestNumberValue"]', '[id*="contestNumber"]'],
    description: [
      '[id*="requisitionDescriptionInterface"] .editablesection',
      '.editablesection',
      { all: 'div[id^="requisitionDescriptionInterface.ID"]' },
      '.well',
    ],
  },
  slug: /^([\w-]+)\.taleo\.net/,
};
