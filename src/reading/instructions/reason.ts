import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';

const LONGEST = 5;
const BEFORE_NOUN = 3;

/**
 * "Aus datenschutzrechtlichen Gründen", "wegen der Vielzahl der Bewerbungen": a reason says why, and nothing of what is denied. Gives the first
 * unit of the reason that ends with unit `last`, or null where none does. "Anrufe wegen Rechnungen" is about those, and no reason.
 */
export function reasonEndingAt(text: Tagged, last: number): number | null {
  let at = last;
  while (last - at < LONGEST && !text.is(at, 'reason') && goesOn(text, at)) at--;
  if (!text.is(at, 'reason')) return null;
  let first = at;
  while (at - first < BEFORE_NOUN && goesOn(text, first) && !text.known(first - 1)) first--;
  return first === at && text.is(first - 1, 'inquiry', 'call') && goesOn(text, first) ? null : first;
}

/** Whether a reason begins at unit `at`: with its preposition, or with what leads to its noun. */
export function reasonBegins(text: Tagged, at: number): boolean {
  for (let j = at; j < at + BEFORE_NOUN; j++) {
    if (text.is(j, 'reason')) return true;
    if (text.known(j) || !goesOn(text, j + 1)) return false;
  }
  return false;
}

const goesOn = (text: Tagged, i: number): boolean => text.apart(i) === APART.no && !text.gap(i)?.comma;
