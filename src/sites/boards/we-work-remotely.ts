import type { Examples, Match, Site } from '../site.ts';

export const match: Match = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  hosts: ['weworkremotely.com'],
  button: true,
  posting: [/^\/(remote-jobs|listings)\/(?!(search|new)\b)[^/?]*-[^/?]+/],
  keep: [],
};

export const examples: Examples = {
  postings: ['https://weworkremotely.com/remote-jobs/acme-night-porter', 'https://weworkremotely.com/listings/acme-night-porter-1'],
  others: [
    'https://weworkremotely.com/remote-jobs/search?term=porter',
    'https://weworkremotely.com/top-trending-remote-jobs',
    'https://weworkremotely.com/categories/remote-programming-jobs',
    'https://weworkremotely.com/remote-jobs/new',
  ],
};

export const site: Site = {
  fields: {
    title: ['.lis-container__header__hero__company-info__title', '.listing-header-container h1'],
    organization: ['.lis-container__job__sidebar__companyDetails__info__title h3', '.company-card h2'],
    description: ['.lis-container__job__content__description', '#job-listing-show-container .listing-container'],
  },
  // "Remote Cook at Acme", 2026; "Acme: Cook" before.
  pageTitle: [/^Remote (?<title>.+) at (?<organization>[^|]+?)(?: \| .*)?$/, /^(?<organization>.+?): (?<title>.+)$/],
  refine: (draft) => ({ ...draft, locationType: draft.locationType ?? 'TELECOMMUTE' }),
  // Its structured data gives USD 55000 where the employer gave nothing.
  placeholders: { salary: [55_000] },
};
