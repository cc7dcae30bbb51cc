import { anyOf, rawText } from '../../lib/dom.ts';

/** How often each heading stands on a page. */
export type Headings = ReadonlyMap<string, number>;

/** Each is looked for by itself: a browser tries a list on every element, which costs more than all of them. */
const HEADINGS = ['h1', 'h2', 'h3', '[role="heading"]'];
const MOST = 400;
const LONGEST = 200;

/** The headings of a page: little to read, and no posting shows another's. */
export function headingsOf(document: Document): Headings {
  const found = new Map<string, number>();
  const elements = HEADINGS.flatMap((selector) => anyOf(document, selector, MOST));
  for (const element of elements) {
    const text = rawText(element, LONGEST).trim();
    if (text) found.set(text, (found.get(text) ?? 0) + 1);
  }
  return found;
}

/**
 * Whether a page has a heading that it had not before, or has one more often: the title of the posting that is opened beside a list stands in the list
 * already. A page that took one away and shows that it is loading has none yet.
 */
export const hasNew = (before: Headings, now: Headings): boolean => [...now].some(([text, times]) => times > (before.get(text) ?? 0));
