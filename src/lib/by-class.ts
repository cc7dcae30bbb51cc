import { all, attribute } from './dom.ts';

/** Elements that their authors named for something: by their class, or by what else the selector finds. */
export interface Naming {
  classes: RegExp;
  others: string;
}

/**
 * The elements below `root` that are named for each of these things, in document order, at most `max` of each. A page repeats few classes on thousands of
 * elements, so each class is asked once, and each element once for all; of `[class*="…" i]` the browser asks every element anew.
 */
export function byClass(root: Document | Element, namings: readonly Naming[], max = 2_000): Element[][] {
  const also = new Map<Element, number>();
  for (const [at, { others }] of namings.entries())
    for (const element of all(root, others)) also.set(element, (also.get(element) ?? 0) | (1 << at));
  const selector = also.size > 0 ? ['[class]', ...namings.map(({ others }) => others)].join(',') : '[class]';
  /** For which of the namings a class speaks, one bit each. */
  const known = new Map<string, number>();
  const found = namings.map((): Element[] => []);
  for (const element of all(root, selector, MOST)) {
    const name = attribute(element, 'class');
    let bits = known.get(name);
    if (bits === undefined) {
      bits = namings.reduce((sum, { classes }, at) => (classes.test(name) ? sum | (1 << at) : sum), 0);
      known.set(name, bits);
    }
    if (also.size > 0) bits |= also.get(element) ?? 0;
    if (bits !== 0) for (const [at, list] of found.entries()) if (bits & (1 << at) && list.length < max) list.push(element);
  }
  return found;
}

/** More elements than a page has that people read. */
const MOST = 100_000;
