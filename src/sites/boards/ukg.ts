import { all, rawText } from '../../lib/dom.ts';
import { jsonAfter } from '../../lib/json-after.ts';
import { markdownOfString } from '../../lib/markdown.ts';
import { readDate } from '../../lib/written-date.ts';
import type { Draft } from '../draft.ts';
import type { Page } from '../page.ts';
import { get, isNode, list, text } from '../schema-org/values.ts';
import type { Examples, Match, Site } from '../site.ts';
import { cleanTitle, mayBeTitle } from '../title.ts';

export const match: Match = {
  id: 'ukg',
  name: 'UKG',
  hosts: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', 'recruiting.ultipro.ca'],
  button: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', 'recruiting.ultipro.ca'],
  posting: [/\/OpportunityDetail\?(.*&)?opportunityId=[\da-f-]+/i],
  keep: ['opportunityId'],
};

export const examples: Examples = {
  postings: [
    'https://recruiting2.ultipro.com/ACM1000ACME/JobBoard/01234567-89ab-cdef-0123-456789abcdef/OpportunityDetail?opportunityId=fedcba98-7654-3210-fedc-ba9876543210',
  ],
  others: ['https://recruiting2.ultipro.com/ACM1000ACME/JobBoard/01234567-89ab-cdef-0123-456789abcdef/?q=&o=postedDateDesc'],
};

/** The page hands its own script the whole opportunity as JSON; known from public readers of its pages. One that is gone gives a page without it. */
export const site: Site = {
  fields: {
    organization: [{ select: 'img[data-automation="navbar-large-logo"], .navbar-brand img', attribute: 'alt', part: /^(.+?)(?: logo)?$/i }],
  },
  pageTitle: [/^(?<title>.+?) - (?<organization>[^-]+)$/],
  refine: (draft, page) => ({ ...draft, ...readOpportunity(page) }),
};

const MARK = 'CandidateOpportunityDetail(';

function readOpportunity({ document, address, now, language }: Page): Draft {
  const source = all(document, 'script:not([src])', 60)
    .map((script) => rawText(script, 400_000))
    .find((text) => text.includes(MARK));
  const opportunity = source ? jsonAfter(source, MARK) : undefined;
  if (!isNode(opportunity)) return {};
  const title = cleanTitle(text(get(opportunity, 'Title')));
  const places = list(get(opportunity, 'Locations'), 20).map(placeOf).filter(Boolean);
  const given: Draft = {
    title: mayBeTitle(title) ? title : undefined,
    locations: places.length > 0 ? places : undefined,
    employmentType:
      typeof get(opportunity, 'FullTime') === 'boolean' ? [get(opportunity, 'FullTime') ? 'FULL_TIME' : 'PART_TIME'] : undefined,
    identifier: text(get(opportunity, 'RequisitionNumber')) || undefined,
    datePosted: readDate(text(get(opportunity, 'PostedDate')), { now, language, side: 'past' }) ?? undefined,
    description: markdownOfString(String(get(opportunity, 'Description') ?? ''), address.href) || undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function placeOf(location: unknown): string {
  if (!isNode(location)) return '';
  const address = get(location, 'Address');
  const parts = isNode(address) ? [text(get(address, 'City')), nameOf(get(address, 'State')), nameOf(get(address, 'Country'))] : [];
  return parts.filter(Boolean).join(', ') || text(get(location, 'LocalizedDescription'));
}

const nameOf = (value: unknown): string => (isNode(value) ? text(get(value, 'Name')) || text(get(value, 'Code')) : text(value));
