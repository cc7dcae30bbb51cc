import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';
import { collect, type Scope } from './collect.ts';
import { isRequest } from './subject.ts';

const BEFORE = 30;
const OBJECT = 4;

/**
 * "Our number is 555 0100, but do not use it": the denial at unit `at` is of using a telephone number, named as its object or shortly before
 * and taken up with a pronoun. Null where neither is so.
 */
export function ofNumber(text: Tagged, at: number): Scope | null {
  if (isNotFor(text, at))
    return { ...collect(text, { first: at - 1, last: at, denies: 'statement', after: null }), ways: new Set(['calls']) };
  const verb = text.is(at + 1, 'please') ? at + 2 : at + 1;
  if (!text.is(verb, 'use') || text.apart(verb) !== APART.no) return null;
  let last = verb;
  while (
    last - verb < OBJECT &&
    text.apart(last + 1) === APART.no &&
    !text.gap(last + 1)?.comma &&
    text.is(last + 1, 'determiner', 'glue', 'employer', 'line')
  ) {
    last++;
    if (text.is(last, 'line')) break;
  }
  const named = text.is(last, 'line') && last - verb > 1;
  if (last === verb || !(named || isTakenUp(text, at))) return null;
  const { last: end } = text.around(at, APART.clause, 12);
  if (text.has(last + 1, end, 'time', 'outsider', 'duty', 'technical')) return null;
  const scope: Scope = { ...collect(text, { first: verb, last, denies: 'deed', after: null }), ways: new Set(['calls']) };
  return isRequest(text, at, scope) ? scope : null;
}

/** "This number is not for applicants": what the number is not for. */
function isNotFor(text: Tagged, at: number): boolean {
  if (!text.is(at - 1, 'aux') || !text.is(at - 2, 'line') || !text.is(at + 1, 'glue') || text.apart(at + 1) !== APART.no) return false;
  return text.has(at + 2, at + 4, 'applicant', 'papers', 'topic', 'inquiry') && !text.has(at + 2, at + 4, 'outsider', 'agency');
}

/** A telephone number was named in this sentence or the one before. */
function isTakenUp(text: Tagged, at: number): boolean {
  const here = text.around(at, APART.sentence, BEFORE).first;
  const { first } = here > 0 ? text.around(here - 1, APART.sentence, BEFORE) : { first: here };
  return text.has(first, at - 1, 'line');
}
