import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'remote-ok',
  name: 'Remote OK',
  hosts: ['remoteok.com', 'remoteok.io'],
  button: true,
  posting: [/^\/remote-jobs\/[^/?]*\d{3,}/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://remoteok.com/remote-jobs/remote-night-porter-acme-123456'],
  others: ['https://remoteok.com/', 'https://remoteok.com/remote-porter-jobs', 'https://remoteok.com/companies/acme'],
};

/** The posting stands open over the whole list, whose entries carry structured data too: the document's title says which is meant. */
export const site: Site = {
  fields: { description: ['tr.expand.active .description', '.expandContents .description'] },
  pageTitle: [/^Remote (?<title>.+?) at (?<organization>.+?)(?: (?:[|•·]|in ).*)?$/],
  refine: (draft) => ({ ...draft, locationType: draft.locationType ?? 'TELECOMMUTE' }),
};
