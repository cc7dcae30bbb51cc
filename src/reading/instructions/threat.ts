import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';
import { collect, type Scope } from './collect.ts';

const BEHIND = 16;

/** "If you phone, your application will be thrown away": the condition at unit `at` names a deed, and what follows is a refusal. */
export function threat(text: Tagged, at: number): Scope | null {
  let deed = at + 1;
  while (deed < at + 4 && text.is(deed, 'you', 'applicant', 'aux', 'please') && text.apart(deed) < APART.clause) deed++;
  if (deed === at + 1 || !text.is(deed, 'ring', 'come') || text.apart(deed) >= APART.clause) return null;
  let theirs = false;
  for (let j = deed + 1; j < deed + BEHIND && text.apart(j) < APART.sentence; j++) {
    if (text.is(j, 'time', 'outsider', 'duty', 'if')) return null;
    if (text.is(j, 'papers', 'you', 'your', 'applicant', 'we')) theirs = true;
    if (theirs && (text.is(j, 'refused') || (text.is(j, 'not') && text.has(j + 1, j + 3, 'accept', 'chosen', 'tell'))))
      return collect(text, { first: deed, last: deed, denies: 'statement', after: null });
  }
  return null;
}
