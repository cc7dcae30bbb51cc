import { all, attribute, parentOf, rootOf } from '../../lib/dom.ts';
import { markdownOf } from '../../lib/markdown.ts';
import { plain } from '../../lib/text.ts';
import { readDate } from '../../lib/written-date.ts';
import type { Draft, Reading } from '../../sites/draft.ts';
import { readEmployment } from '../../sites/employment.ts';
import type { Page } from '../../sites/page.ts';
import { readPay } from '../../sites/pay.ts';
import { placeOnly, readWorkplace } from '../../sites/workplace.ts';
import { mainText } from './body.ts';
import { type Employer, readEmployer } from './employer.ts';
import { type Headline, near, readHeadline } from './headline.ts';
import type { Labelled } from './label-words.ts';
import { fieldOf, type Labels, readLabels } from './labels.ts';
import { linesOf } from './lines.ts';
import { readSigns, type Signs } from './signs.ts';

/** What a page says in labels and headings, and how much speaks for its being one posting. */
export interface Fallback {
  readings: Reading[];
  headline: Headline | null;
  signs: Signs;
}

/** How much of the weights of `signs.ts` a page needs: little where its address is of a board's posting, more elsewhere. */
const ENOUGH = { posting: 3, unknown: 6 };

const PLACE_NAMED = [
  '[itemprop="jobLocation"]',
  '[class*="location" i]',
  '[class~="place"]',
  '[data-testid*="location" i]',
  'a[href*="google.com/maps" i]',
  'a[href*="maps.google" i]',
  'a[href*="openstreetmap.org" i]',
  'a[href*="mapy.cz" i]',
].join(',');
const PAY_NAMED = '[class*="salary" i], [class*="compensation" i], [data-testid*="salary" i]';

/** Whether the signs suffice. Elsewhere than on boards, labelled fields or a way to apply must be among them. */
export function isPosting({ signs, score, refused }: Signs, address: keyof typeof ENOUGH): boolean {
  if (refused !== null || score < ENOUGH[address]) return false;
  const { labels = 0, apply = 0, sections = 0 } = signs;
  return address === 'posting' || labels >= 2 || (apply > 0 && (labels > 0 || sections >= 2));
}

/**
 * Reads a page by what a person would go by: its headings, labels and running text. `listed`: how many items its structured data lists;
 * `board`: whether the address is of a posting on a known board.
 */
export function readFallback(page: Page, listed: number, board: boolean): Fallback {
  const root = rootOf(page.document);
  const lines = root ? linesOf(root, (text) => fieldOf(text) !== null) : [];
  const labels = readLabels(lines);
  const headline = readHeadline(page, lines, labels);
  const body = mainText(page.document, lines);
  const signs = readSigns({ page, lines, labels, headline, body, listed, board });
  const employer = headline && readEmployer(page, lines, labels, headline);
  const draft: Draft = { ...fromLabels(page, labels), ...(headline && fromHeadline(page, headline, labels)) };
  if (body && headline && body.length >= 150) draft.description = descriptionOf(page, body.element, headline.title);
  return { readings: readingsOf(draft, employer), headline, signs };
}

/** The text without the title over it and the links under it, "Apply" and "Share". */
function descriptionOf({ address }: Page, element: Element, title: string): string | undefined {
  const paragraphs = markdownOf(element, address.href).split('\n\n');
  if (plain(paragraphs[0] ?? '') === plain(title)) paragraphs.shift();
  while (/^\[[^\]]{1,60}\]\([^)]*\)$/.test(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n') || undefined;
}

function readingsOf(draft: Draft, employer: Employer | null): Reading[] {
  const text: Reading = { source: 'text', draft: employer?.source === 'text' ? { ...draft, organization: employer.name } : draft };
  return employer?.source === 'meta' ? [text, { source: 'meta', draft: { organization: employer.name } }] : [text];
}

function fromLabels(page: Page, labels: Labels): Draft {
  const values = (field: Labelled): string[] => labels.get(field)?.values ?? [];
  const towns = values('location').filter((value) => value.length <= 100);
  const [region = ''] = values('region');
  // A town and its state in two fields are one place.
  const places =
    towns.length === 1 && region.length <= 60 && region !== '' && !towns[0]?.includes(region) ? [`${towns[0]}, ${region}`] : towns;
  const day = (field: Labelled, side: 'past' | 'future'): string | undefined =>
    readDate(values(field)[0] ?? '', { ...page, side }) ?? undefined;
  return {
    locations: placesOf(places),
    locationType: [...values('workplace'), ...places].map(readWorkplace).find(Boolean),
    employmentType: readEmployment(values('employmentType')),
    salary:
      values('salary')
        .map((value) => readPay(value, page.country))
        .find((pay) => pay !== null) ?? undefined,
    datePosted: day('datePosted', 'past'),
    validThrough: day('validThrough', 'future'),
    identifier: values('identifier').find((value) => /\d/.test(value) && value.length <= 40),
  };
}

/** The title, and what stands near it in elements named for it. */
function fromHeadline(page: Page, { title, element }: Headline, labels: Labels): Draft {
  const draft: Draft = { title };
  if (!labels.has('location')) {
    const shown = near(element, PLACE_NAMED);
    const places = placesOf(shown);
    if (places.length > 0 && places.length <= 4) draft.locations = places;
    const type = shown.map(readWorkplace).find(Boolean);
    if (type && shown.length <= 4) draft.locationType = type;
  }
  if (!labels.has('salary')) {
    const pay = near(element, PAY_NAMED)
      .map((text) => readPay(text, page.country))
      .find((one) => one !== null);
    if (pay) draft.salary = pay;
  }
  if (!labels.has('datePosted')) {
    const day = dateNear(page, element);
    if (day) draft.datePosted = day;
  }
  return draft;
}

/** The one date that a `time` element near the title gives to machines. */
function dateNear({ now, language }: Page, element: Element): string | undefined {
  let scope: Element | null = element;
  for (let level = 0; scope !== null && level < 4; level++, scope = parentOf(scope)) {
    const dates = all(scope, 'time[datetime]', 3);
    if (dates.length > 0)
      return dates.length === 1
        ? (readDate(attribute(dates[0] as Element, 'datetime'), { now, language, side: 'past' }) ?? undefined)
        : undefined;
  }
  return undefined;
}

const placesOf = (texts: string[]): string[] =>
  [...new Set(texts.map(placeOnly))].filter(
    (text) => text.length >= 2 && text.length <= 100 && !/[.!?]\s+\p{Lu}/u.test(text) && fieldOf(text) === null,
  );
