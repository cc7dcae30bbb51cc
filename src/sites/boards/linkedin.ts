import { all, attribute, first } from '../../lib/dom.ts';
import { textOf } from '../../lib/visible-text.ts';
import { readDate } from '../../lib/written-date.ts';
import type { Draft } from '../draft.ts';
import type { Page } from '../page.ts';
import type { Examples, Match, Site } from '../site.ts';
import { cleanTitle, mayBeTitle } from '../title.ts';

/** The posting's number, from the end of its path or from the search beside whose results it is open. */
function numberOf(address: URL): string | null {
  return (
    /^\/jobs\/view\/(?:[^/]*?-)?(\d+)(?:\/|$)/.exec(address.pathname)?.[1] ??
    /^\d+$/.exec(address.searchParams.get('currentJobId') ?? '')?.[0] ??
    null
  );
}

export const match: Match = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  // Its terms are hostile to plug-ins: Heed puts nothing on its pages, and reads there on a click only.
  button: false,
  posting: [
    /^\/jobs\/view\/[^/?]+/,
    /^\/jobs\/(search|search-results|collections\/[^/?]+)\/?\?(.*&)?currentJobId=\d+/,
    /^\/jobs-guest\/jobs\/api\/jobPosting\/\d+/,
  ],
  canonical: (address) => {
    const number = numberOf(address);
    return number && `https://www.linkedin.com/jobs/view/${number}`;
  },
};

export const examples: Examples = {
  postings: [
    'https://www.linkedin.com/jobs/view/4011122233/',
    'https://de.linkedin.com/jobs/view/night-porter-at-hotel-example-4011122233?trk=public_jobs',
    'https://www.linkedin.com/jobs/search/?currentJobId=4011122233&keywords=porter',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4011122233',
  ],
  others: [
    'https://www.linkedin.com/jobs/search?keywords=porter',
    'https://www.linkedin.com/jobs/porter-jobs',
    'https://www.linkedin.com/feed/',
    'https://linkedin.com.example/jobs/view/1',
  ],
};

const PANES = [
  '.jobs-search__job-details--container',
  '.scaffold-layout__detail',
  '.two-pane-serp-page__detail-view',
  '[data-sdui-screen*="JobDetails"]', // logged in, 2025
];

export const site: Site = {
  fields: {
    title: [
      '.top-card-layout__title', // public view, 2023 and later
      '.topcard__title', // public view, 2021
      '.job-details-jobs-unified-top-card__job-title', // logged in, job page and detail pane
      '.jobs-unified-top-card__job-title', // logged in, 2022
    ],
    organization: [
      '.topcard__org-name-link',
      '.topcard__flavor-row .topcard__flavor:not(.topcard__flavor--bullet)', // public view, an employer without a page of its own
      '.job-details-jobs-unified-top-card__company-name',
      '.jobs-unified-top-card__company-name',
    ],
    organizationUrl: [
      { select: '.topcard__org-name-link', attribute: 'href', part: /^([^?]+)/ },
      { select: '.job-details-jobs-unified-top-card__company-name a', attribute: 'href', part: /^(.+?)(?:\/life\/?)?(?:\?|$)/ },
    ],
    location: [
      '.topcard__flavor-row .topcard__flavor--bullet:not([class*="num-applicants"])',
      '.job-details-jobs-unified-top-card__primary-description-container .tvm__text:first-child',
      '.job-details-jobs-unified-top-card__bullet',
      '.jobs-unified-top-card__bullet',
    ],
    workplace: [
      '.job-details-fit-level-preferences',
      '.job-details-jobs-unified-top-card__workplace-type',
      '.jobs-unified-top-card__workplace-type',
    ],
    employmentType: [
      '.description__job-criteria-text',
      '.job-criteria__text', // public view, 2021
      '.job-details-fit-level-preferences',
      '.job-details-jobs-unified-top-card__job-insight',
    ],
    salary: ['.compensation__salary', '.job-details-fit-level-preferences'],
    datePosted: ['.posted-time-ago__text', '.job-details-jobs-unified-top-card__primary-description-container'],
    description: [
      '.show-more-less-html__markup',
      '.description__text',
      '#job-details',
      '.jobs-description__content',
      '[componentkey^="JobDetails_AboutTheJob"] [data-testid="expandable-text-box"]', // logged in, 2026; as public readers of these pages find it
      '[data-testid="expandable-text-box"]', // logged in, 2025
    ],
  },
  contacts: {
    block: '.message-the-recruiter, .hirer-card__hirer-information', // public view; logged in, "Meet the hiring team"
    name: '.base-main-card__title, .jobs-poster__name, strong',
    jobTitle: '.base-main-card__subtitle, .hirer-card__hirer-job-title, .linked-area .text-body-small',
    sameAs: { select: 'a[href*="/in/"]', attribute: 'href', part: /^([^?]+)/ },
  },
  pane: PANES,
  // The public view's title, and that of the logged-in page, whose class names are generated since 2025.
  pageTitle: [
    /^(?<organization>.+?) hiring (?<title>.+) in (?<location>[^|]+?) \| LinkedIn$/,
    /^(?<title>.+?) \| (?<organization>[^|]+) \| LinkedIn$/,
  ],
  refine: (draft, page) => (draft.title && draft.locations?.length ? draft : { ...given(readLinks(page)), ...given(draft) }),
};

/** "Rostock, Germany · 2 weeks ago · Over 100 people clicked apply" */
const FACTS = /^([^·]{2,80}?) · .*(\d|ago|heute|today)/;

/**
 * The detail pane and the job page since 2025 have generated class names and no heading; what names the job in the pane is the link to its own page, and
 * the employer the link to the employer's. Known from several public readers of these pages, the newest of 2026.
 */
function readLinks(page: Page): Draft {
  const number = numberOf(page.address);
  const root = PANES.map((pane) => first(page.document, pane)).find((pane) => pane !== null);
  if (!number || !root) return {};
  const texts = (selector: string): string[] => all(root, selector, 40).map((element) => textOf(element, 300));
  const title = texts(`a[href*="/jobs/view/${number}"]`).map(cleanTitle).find(mayBeTitle);
  const employer = all(root, 'a[href*="/company/"]', 5).find((link) => textOf(link, 200) !== '');
  const facts = texts('p').find((text) => FACTS.test(text)) ?? '';
  const place = FACTS.exec(facts)?.[1];
  return {
    title,
    organization: employer && textOf(employer, 200),
    organizationUrl: employer && /^https:[^?]+?(?=\/life|\/?\?|\/?$)/.exec(attribute(employer, 'href'))?.[0],
    locations: place ? [place] : [],
    datePosted:
      facts
        .split(' · ')
        .slice(1)
        .map((fact) => readDate(fact, { ...page, side: 'past' }))
        .find((day) => day !== null) ?? undefined,
  };
}

/** What a draft says, without what it leaves open. */
const given = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
