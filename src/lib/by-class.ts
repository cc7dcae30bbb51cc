import { all, attribute } from './dom.ts';

/**
 * The elements below `root` whose class holds what `pattern` says, and those that the selector `others` finds, in document order, at most `max`. A page
 * repeats few classes on thousands of elements, so each is asked once; of `[class*="…" i]` the browser asks every element anew.
 */
export function byClass(root: Document | Element, pattern: RegExp, others: string, max = 2_000): Element[] {
  const more = new Set(all(root, others));
  const known = new Map<string, boolean>();
  const found: Element[] = [];
  for (const element of all(root, more.size > 0 ? `[class],${others}` : '[class]', MOST)) {
    const classes = attribute(element, 'class');
    let says = known.get(classes);
    if (says === undefined) {
      says = pattern.test(classes);
      known.set(classes, says);
    }
    if (says || more.has(element)) found.push(element);
    if (found.length >= max) break;
  }
  return found;
}

/** More elements than a page has that people read. */
const MOST = 100_000;
