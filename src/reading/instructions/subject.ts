import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';
import type { Scope } from './collect.ts';

/** Whether a deed denied at `at` is asked of the reader: "do not call", "you should not call", not "we do not call", "reps don't call". */
export function isRequest(text: Tagged, at: number, scope: Scope): boolean {
  let j = at - 1;
  let modal = text.is(at, 'modal');
  while (
    at - j < 5 &&
    text.gap(j + 1)?.apart === APART.no &&
    !text.opensLine(j + 1) &&
    (text.is(j, 'aux', 'modal', 'glue') || (text.language.deniesBackwards && text.is(j, 'employer')))
  ) {
    modal ||= text.is(j, 'modal');
    j--;
  }
  const open = text.apart(j + 1) >= APART.clause || text.gap(j + 1)?.comma || text.opensLine(j + 1) || text.startsAnew(j + 1);
  if (open) return text.token(at)?.word !== 'not' || j + 1 < at || modal;
  if (text.is(j, 'please', 'ask', 'and', 'but', 'papers', 'only')) return true;
  // "Candidates will not be phoned"
  if (text.is(j, 'you', 'applicant') && text.is(at + 1, 'aux') && text.is(at + 2, 'ring', 'write')) return false;
  if (text.is(j, 'we')) return false;
  // "You will not reach us by telephone"
  // "Sie können sich nicht per E-Mail bewerben": a way of applying that there is not.
  if (text.is(j, 'you'))
    return (
      modal || asked(text, j) || text.has(scope.first, scope.last, 'us') || ((scope.submission || text.is(at - 1, 'us')) && isAble(text, j))
    );
  if (text.is(j, 'applicant', 'agency') || text.token(j)?.kind === 'address' || asked(text, j)) return true;
  // "Staff must not use the phones": a rule of the house.
  if (text.is(j, 'employer') && !text.is(j, 'us') && !text.language.deniesBackwards) return false;
  // "Enquirers must not phone the office"; "drivers must not use the phone" says nothing of the writer.
  return modal && !text.is(j, 'outsider') && (text.known(j) || text.has(scope.first, scope.last, 'employer', 'topic', 'status'));
}

/** "Sie können", "kun je", "you cannot": an auxiliary beside the reader, or its denial in one word. */
const isAble = (text: Tagged, you: number): boolean => text.is(you - 1, 'aux') || text.is(you + 1, 'aux', 'not');

/** "You will not take calls", "nurses may not take calls": those who accept are no writers, it is about work. */
export function isWork(text: Tagged, at: number): boolean {
  let j = at - 1;
  let modal = false;
  while (at - j < 4 && text.apart(j + 1) === APART.no && text.is(j, 'aux', 'modal')) modal = text.is(j--, 'modal') || modal;
  if (text.apart(j + 1) !== APART.no || text.gap(j + 1)?.comma) return false;
  // "Our customers are not taking calls"
  if (text.is(j, 'outsider') && text.is(at + 1, 'accept')) return true;
  return text.is(j, 'you') ? !asked(text, j) && !text.language.deniesBackwards : modal && !text.known(j);
}

/** "We ask that you do not call": somebody asks before the reader is named. */
function asked(text: Tagged, you: number): boolean {
  if (text.is(you - 1, 'if')) return false;
  for (let j = you - 1; j >= 0 && you - j < 6 && text.apart(j + 1) < APART.clause; j--) if (text.is(j, 'ask', 'please')) return true;
  return false;
}

/** "Du musst keine Anrufe tätigen", "wir versenden keine E-Mails": what somebody does not do, and nothing asked of the reader. */
export function ownDeed(text: Tagged, at: number, scope: Scope): boolean {
  const sends = text.is(at - 1, 'send', 'make') ? at - 1 : at;
  if (sends === at && !scope.byCaller) return false;
  for (let j = sends - 1; j >= 0 && at - j < 9 && text.apart(j + 1) < APART.clause; j--) {
    if (text.is(j, 'ask', 'please', 'modal')) return false;
    if (text.is(j, 'we', 'you')) return true;
  }
  return false;
}
