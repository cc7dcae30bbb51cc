import { all, named, rawText } from '../../lib/dom.ts';

/** How often each heading stands on a page. */
export type Headings = ReadonlyMap<string, number>;

const MOST = 400;
const LONGEST = 200;

/** The headings of a page: little to read, and no posting shows another's. */
export function headingsOf(document: Document): Headings {
  const found = new Map<string, number>();
  const elements = [...['h1', 'h2', 'h3'].flatMap((name) => named(document, name, MOST)), ...all(document, '[role="heading"]', MOST)];
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
