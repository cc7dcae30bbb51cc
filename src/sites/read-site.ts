import { readEmployment } from '../job/employment.ts';
import { readPay } from '../job/pay/pay.ts';
import type { ApplicationContact } from '../job/posting.ts';
import { placeOnly, readWorkplace } from '../job/workplace.ts';
import { webAddress } from '../lib/address.ts';
import { all, attribute, first, matches, nextOf } from '../lib/dom.ts';
import { markdownOf } from '../lib/markdown.ts';
import { cut, tidy } from '../lib/text.ts';
import { textOf } from '../lib/visible-text.ts';
import { readDate } from '../lib/written-date.ts';
import type { Draft } from './draft.ts';
import type { Page } from './page.ts';
import type { Field, Pick, Site } from './site.ts';
import { nameOfSlug } from './slug.ts';
import { cleanTitle, isListTitle, mayBeTitle } from './title.ts';

/** What a site's selectors find on a page; inside its pane, where there is one. */
export function readSite(site: Site, page: Page): Draft {
  const root = firstOf(page.document, site.pane ?? []) ?? page.document;
  const values = (field: Field): string[] => valuesOf(root, site.fields?.[field] ?? [], page);
  const one = (field: Field): string | undefined => values(field)[0];
  const day = (field: Field, side: 'past' | 'future'): string | undefined => readDate(one(field) ?? '', { ...page, side }) ?? undefined;
  const head = headOf(site, page);
  const title = cleanTitle(one('title') ?? head.title ?? '');
  const places = values('location');
  const url = webAddress(one('organizationUrl'), page.address.href)?.href;
  const draft: Draft = {
    title: mayBeTitle(title) && !isListTitle(title) ? title : undefined,
    organization: one('organization') ?? head.organization ?? nameOfSlug(site, page),
    organizationUrl: url,
    locations: [...new Set((places.length > 0 ? places : head.location ? [head.location] : []).map(placeOnly).filter(Boolean))],
    locationType: [...values('workplace'), ...places].map(readWorkplace).find(Boolean),
    employmentType: readEmployment(values('employmentType')),
    salary: readPay(values('salary').join('; '), page.country) ?? undefined,
    datePosted: day('datePosted', 'past'),
    validThrough: day('validThrough', 'future'),
    identifier: one('identifier'),
    description: descriptionOf(root, site.fields?.description ?? [], page),
    contacts: contactsOf(root, site, page),
  };
  return site.refine ? site.refine(draft, page) : draft;
}

/** The first element that any of the selectors finds. */
export function firstOf(root: Document | Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = first(root, selector);
    if (found) return found;
  }
  return null;
}

/** All texts of the first pick that finds any. */
function valuesOf(root: Document | Element, picks: readonly Pick[], { document }: Page): string[] {
  for (const pick of picks) {
    const part = typeof pick === 'string' ? undefined : pick.part;
    const found = textsOf(root, document, pick)
      .map((text) => (part ? tidy(part.exec(text)?.[1] ?? '') : text))
      .filter((text) => text !== '')
      .map((text) => cut(text, 500));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

function textsOf(root: Document | Element, document: Document, pick: Pick): string[] {
  if (typeof pick !== 'string' && 'term' in pick) {
    const terms = all(root, 'dt, th', 100).filter((term) => pick.term.test(textOf(term, 200)));
    return terms.flatMap((term) => {
      const beside = nextOf(term);
      return beside && matches(beside, 'dd, td') ? [textOf(beside, 2_000)] : [];
    });
  }
  const { select, attribute: name } = typeof pick === 'string' ? { select: pick, attribute: undefined } : pick;
  // What stands in the head stands beside every pane.
  const scope = /^(meta|link|html)\b/.test(select) ? document : root;
  return all(scope, select, 30).map((element) => tidy(name ? attribute(element, name) : textOf(element, 2_000)));
}

/** What the first pick that finds text finds: the longest of it, since a collapsed copy may stand beside the whole, or all, where the text is in sections. */
function descriptionOf(
  root: Document | Element,
  picks: NonNullable<NonNullable<Site['fields']>['description']>,
  { address }: Page,
): string | undefined {
  for (const pick of picks) {
    const sections = typeof pick !== 'string';
    const texts = all(root, sections ? pick.all : pick, sections ? 30 : 10).map((element) => markdownOf(element, address.href));
    const text = sections ? texts.filter(Boolean).join('\n\n') : texts.reduce((best, one) => (one.length > best.length ? one : best), '');
    if (text.length > 40) return text;
  }
  return undefined;
}

function headOf({ pageTitle = [] }: Site, { title }: Page): { title?: string; organization?: string; location?: string } {
  for (const pattern of pageTitle) {
    const groups = pattern.exec(title)?.groups;
    if (groups) return Object.fromEntries(Object.entries(groups).filter(([, value]) => value));
  }
  return {};
}

function contactsOf(root: Document | Element, { contacts }: Site, page: Page): ApplicationContact[] {
  if (!contacts) return [];
  const { block, ...picks } = contacts;
  const people = all(root, block, 10)
    .map((element) => {
      const of = (pick: Pick | undefined): string | null => (pick ? (valuesOf(element, [pick], page)[0] ?? null) : null);
      return {
        name: of(picks.name),
        jobTitle: of(picks.jobTitle),
        email: of(picks.email)?.replace(/^mailto:/i, '') ?? null,
        telephone: of(picks.telephone)?.replace(/^tel:/i, '') ?? null,
        sameAs: webAddress(of(picks.sameAs), page.address.href)?.href ?? null,
      };
    })
    .filter(({ name, email }) => name !== null || email !== null);
  return people.filter(
    (person, index) => people.findIndex((other) => other.name === person.name && other.email === person.email) === index,
  );
}
