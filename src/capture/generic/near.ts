import { readPay } from '../../job/pay/pay.ts';
import { readWorkplace } from '../../job/workplace.ts';
import { byClass, type Naming } from '../../lib/by-class.ts';
import { all, attribute, contains, parentOf } from '../../lib/dom.ts';
import { localDay } from '../../lib/local-date.ts';
import { textOf } from '../../lib/visible-text.ts';
import { readDate } from '../../lib/written-date.ts';
import type { Draft } from '../../sites/draft.ts';
import type { Page } from '../../sites/page.ts';
import type { Headline } from './headline.ts';
import type { Labels } from './labels.ts';
import { placesOf } from './places.ts';

/** Places, and links to maps. */
const PLACE_NAMED: Naming = {
  classes: /location|(^|\s)place(\s|$)/i,
  others: [
    '[itemprop="jobLocation"]',
    '[data-testid*="location" i]',
    'a[href*="google.com/maps" i]',
    'a[href*="maps.google" i]',
    'a[href*="openstreetmap.org" i]',
    'a[href*="mapy.cz" i]',
  ].join(','),
};
const PAY_NAMED: Naming = { classes: /salary|compensation/i, others: '[data-testid*="salary" i]' };
/** More than this many are of several postings. */
const MOST_PLACES = 4;

/** What stands near the title in elements named for it; for what no label gives. Several sums or dates are of several postings. */
export function readNear(page: Page, { title, element }: Headline, labels: Labels): Draft {
  const draft: Draft = { title };
  const [places = [], sums = []] = near(element, [PLACE_NAMED, PAY_NAMED]);
  const shown = labels.has('location') ? [] : places;
  if (shown.length > 0 && shown.length <= MOST_PLACES) {
    const locations = placesOf(shown);
    if (locations.length > 0) draft.locations = locations;
    const type = shown.map(readWorkplace).find(Boolean);
    if (type) draft.locationType = type;
  }
  const [sum, ...otherSums] = labels.has('salary') ? [] : sums;
  const pay = sum && otherSums.length === 0 ? readPay(sum, page.country) : null;
  if (pay) draft.salary = pay;
  const day = labels.has('datePosted') ? undefined : dateNear(page, element, labels);
  if (day) draft.datePosted = day;
  return draft;
}

/** For each naming the texts of what is so named nearest around an element: in the closest of its ancestors, five at most, that holds any. */
export function near(element: Element, namings: readonly Naming[], levels = 5): string[][] {
  // One look for all levels: from each ancestor anew, the last one would look at everything once more.
  return byClass(ancestor(element, levels - 1), namings).map((found) => nearest(element, found, levels));
}

function nearest(element: Element, found: readonly Element[], levels: number): string[] {
  let scope: Element | null = element;
  for (let level = 0; found.length > 0 && scope !== null && level < levels; level++, scope = parentOf(scope)) {
    const around = scope;
    const inside = found.filter((one) => one !== around && contains(around, one)).slice(0, 12);
    if (inside.length > 0) return [...new Set(inside.map((one) => textOf(one, 400)))].filter((text) => text !== '' && text.length <= 120);
  }
  return [];
}

function ancestor(element: Element, levels: number): Element {
  let outer = element;
  for (let level = 0, next = parentOf(outer); level < levels && next; level++, next = parentOf(outer)) outer = next;
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
