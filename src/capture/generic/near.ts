import { readPay } from '../../job/pay/pay.ts';
import { readWorkplace } from '../../job/workplace.ts';
import { all, attribute, contains, parentOf } from '../../lib/dom.ts';
import { localDay } from '../../lib/local-date.ts';
import { textOf } from '../../lib/visible-text.ts';
import { readDate } from '../../lib/written-date.ts';
import type { Draft } from '../../sites/draft.ts';
import type { Page } from '../../sites/page.ts';
import type { Headline } from './headline.ts';
import type { Labels } from './labels.ts';
import type { Named } from './named.ts';
import { placesOf } from './places.ts';

/** Links to maps say where, too. */
const MAP = /google\.com\/maps|maps\.google|openstreetmap\.org|mapy\.cz/i;
/** More than this many are of several postings. */
const MOST_PLACES = 4;

/** What stands near the title in elements named for it; for what no label gives. Several sums or dates are of several postings. */
export function readNear(page: Page, { title, element }: Headline, labels: Labels, named: Named): Draft {
  const draft: Draft = { title };
  const shown = labels.has('location') ? [] : near(element, [...named.of('place'), ...mapLinks(ancestor(element))]);
  if (shown.length > 0 && shown.length <= MOST_PLACES) {
    const locations = placesOf(shown);
    if (locations.length > 0) draft.locations = locations;
    const type = shown.map(readWorkplace).find(Boolean);
    if (type) draft.locationType = type;
  }
  const [sum, ...otherSums] = labels.has('salary') ? [] : near(element, named.of('pay'));
  const pay = sum && otherSums.length === 0 ? readPay(sum, page.country) : null;
  if (pay) draft.salary = pay;
  const day = labels.has('datePosted') ? undefined : dateNear(page, element, labels);
  if (day) draft.datePosted = day;
  return draft;
}

/** So many ancestors of an element are near it. */
const LEVELS = 5;

/** The texts of those of some elements that stand nearest around one: in the closest of its ancestors, five at most, that holds any. */
export function near(element: Element, found: readonly Element[]): string[] {
  let scope: Element | null = element;
  for (let level = 0; found.length > 0 && scope !== null && level < LEVELS; level++, scope = parentOf(scope)) {
    const around = scope;
    const inside = found.filter((one) => one !== around && contains(around, one)).slice(0, 12);
    if (inside.length > 0) return [...new Set(inside.map((one) => textOf(one, 400)))].filter((text) => text !== '' && text.length <= 120);
  }
  return [];
}

const mapLinks = (around: Element): Element[] => all(around, 'a[href*="map" i]', 100).filter((link) => MAP.test(attribute(link, 'href')));

function ancestor(element: Element): Element {
  let outer = element;
  for (let level = 1, next = parentOf(outer); level < LEVELS && next; level++, next = parentOf(outer)) outer = next;
  return outer;
}

/** The one date that a `time` element near the title gives to machines, where it is past and not that of a deadline. */
function dateNear({ now, language }: Page, element: Element, labels: Labels): string | undefined {
  let scope: Element | null = element;
  for (let level = 0; scope !== null && level < 4; level++, scope = parentOf(scope)) {
    const dates = all(scope, 'time[datetime]', 3);
    const [date] = dates;
    if (!date) continue;
    const day = dates.length === 1 ? readDate(attribute(date, 'datetime'), { now, language, side: 'past' }) : null;
    return day !== null && day <= localDay(now) && !labels.get('validThrough')?.values.includes(textOf(date, 400)) ? day : undefined;
  }
  return undefined;
}
