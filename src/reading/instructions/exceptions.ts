import { APART } from '../gap.ts';
import type { Role } from '../role.ts';
import type { Tagged } from '../tagged.ts';
import type { Stretch } from './frame.ts';

const CONTACT: Role[] = ['call', 'inquiry', 'mail'];

/** "Do not call if you are not licensed": a condition on what the reader lacks; not "if you have not heard from us". */
export function onlyTheUnfit(text: Tagged, last: number): boolean {
  if (!text.is(last + 1, 'if') || text.apart(last + 1) >= APART.clause) return false;
  let lacks = false;
  for (let j = last + 2; j < last + 10 && text.apart(j) < APART.clause; j++) {
    if (text.is(j, 'we', 'hear', 'told', 'tell', 'papers')) return false;
    if (j < last + 6 && text.is(j, 'no', 'not')) lacks = true;
  }
  return lacks;
}

/** In "do not hesitate to call" and "why not call" the negation invites. */
export function invites(text: Tagged, at: number): boolean {
  for (let j = Math.max(0, at - 3); j <= at + 3; j++) {
    if (j === at || text.apart(j > at ? j : j + 1) >= APART.clause) continue;
    // "By e-mail only, not by phone", "don't call, e-mail only": before a negation or behind a comma, "only" belongs to something else.
    if (text.is(j, 'hesitate') && !text.is(j, 'call', 'mail') && !(text.is(j, 'only') && (j < at || commaWithin(text, at, j)))) return true;
  }
  return false;
}

/** "If you do not want your address published, do not e-mail": the choice is the reader's. */
export function isAdvice(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 40 && text.apart(j + 1) < APART.sentence; j--) {
    if (!text.is(j, 'want')) continue;
    for (let k = j - 1; k >= 0 && j - k < 5; k--) if (text.is(k, 'if')) return true;
  }
  return false;
}

/** "Unable to answer all calls", "every telephone enquiry": some are still answered. */
export function isOfAll(text: Tagged, { first, last }: Stretch): boolean {
  for (let j = first; j < last; j++)
    if (text.is(j, 'each') && text.is(text.is(j + 1, 'kind', 'phone') ? j + 2 : j + 1, ...CONTACT)) return true;
  return false;
}

function commaWithin(text: Tagged, first: number, last: number): boolean {
  for (let j = first + 1; j <= last; j++) if (text.gap(j)?.comma) return true;
  return false;
}

/** "No need to write, just call": what is spared is not forbidden where a call is asked for instead. */
export function callsInstead(text: Tagged, at: number): boolean {
  if (text.is(at + 1, 'ring', 'call')) return false;
  for (let j = at + 2; j < at + 9 && text.apart(j) < APART.sentence; j++)
    if ((text.gap(j)?.comma || text.apart(j) >= APART.clause) && text.is(j, 'hesitate', 'instead') && text.is(j + 1, 'ring', 'call'))
      return true;
  return false;
}
