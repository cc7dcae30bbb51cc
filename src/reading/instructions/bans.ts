import { APART } from '../gap.ts';
import type { Role } from '../role.ts';
import type { Tagged } from '../tagged.ts';
import { type Audience, audienceOf } from './audience.ts';
import { collect, type Scope } from './collect.ts';
import { scopeAfter, scopeBefore } from './scope.ts';

/** A denial of contact found in a text. */
export interface Ban extends Scope {
  /** The unit that denies. */
  at: number;
  audience: Audience;
}

/** What the matter of a denial may be named with. */
const MATTER: Role[] = [
  'call',
  'phone',
  'mail',
  'visit',
  'other',
  'inquiry',
  'kind',
  'and',
  'please',
  'about',
  'from',
  'by',
  'glue',
  'employer',
  'your',
  'topic',
  'applicant',
  'duty',
  'outsider',
  'time',
];

/** All denials of contact in a text, whomever they address. One pass over the units, each looking at a bounded number of neighbours. */
export function findBans(text: Tagged): Ban[] {
  const bans: Ban[] = [];
  for (let at = 0; at < text.units.length; at++) {
    const scope = scopeOf(text, at);
    if (scope && scope.ways.size > 0) bans.push({ ...scope, at, audience: audienceOf(text, at, scope) });
  }
  return bans;
}

function scopeOf(text: Tagged, at: number): Scope | null {
  if (text.is(at, 'no', 'not') && !text.is(at, 'not-all')) {
    const scope = named(answered(text, at));
    if (scope) return scope;
  }
  if (text.is(at, 'no') || isNor(text, at)) return things(text, at);
  if (text.is(at, 'not') && !text.is(at, 'not-all')) {
    const scope = deeds(text, at) ?? status(text, at);
    return scope && (invites(text, at) || isAdvice(text, at)) ? null : scope;
  }
  if (text.is(at, 'refrain'))
    return named(scopeAfter(text, at, 'statement')) ?? (text.language.deniesBackwards ? named(scopeBefore(text, at, 'deed')) : null);
  if (text.is(at, 'refused') && !isAttribute(text, at))
    return named(scopeBefore(text, at, 'statement')) ?? (isPredicate(text, at) ? named(scopeAfter(text, at, 'statement')) : null);
  return null;
}

/** "Ni appels ni courriels": such a word denies where it opens a clause or goes on from one that did. */
function isNor(text: Tagged, at: number): boolean {
  if (!text.is(at, 'nor')) return false;
  if (text.apart(at) >= APART.clause) return true;
  for (let j = at - 1; j >= 0 && at - j < 5; j--) if (text.is(j, 'nor')) return text.apart(j) >= APART.clause;
  return false;
}

/** "You follow up on unanswered inquiries": it says which inquiries, and denies none. */
const isAttribute = (text: Tagged, at: number): boolean =>
  text.apart(at + 1) === APART.no && text.is(at + 1, 'call', 'inquiry', 'mail', 'visit', 'papers') && !text.is(at - 1, 'aux', 'please');

/** "It is forbidden to call", "Prohibited: calls", "quedan prohibidas las llamadas". */
const isPredicate = (text: Tagged, at: number): boolean =>
  text.apart(at) >= APART.clause ||
  text.apart(at + 1) >= APART.clause ||
  text.is(at - 1, 'aux', 'please', 'modal') ||
  text.is(at + 1, 'glue');

const named = (scope: Scope | null): Scope | null => (scope && scope.ways.size > 0 ? scope : null);

/** "No calls": stands alone, or courtesy or a verb shows that it is asked for. "A job with no calls" asks nothing. */
function things(text: Tagged, at: number): Scope | null {
  const scope = named(scopeAfter(text, at, 'thing'));
  // "Telefonische Bewerbungen finden keine Berücksichtigung": the thing is denied to what stands before it.
  if (!scope) return text.is(at + 1, 'accept') ? named(scopeBefore(text, at, 'statement')) : null;
  if (ownDeed(text, at, scope)) return null;
  const way = scope.ways.has('any') ? wayBefore(text, at) : null;
  if (way !== null) return { ...scope, ways: new Set(['calls']), first: way };
  const standsAlone =
    text.apart(at) >= APART.clause ||
    text.gap(at)?.comma ||
    text.opensLine(at) ||
    text.gap(at)?.slash ||
    text.token(at - 1)?.kind === 'address' ||
    text.startsAnew(at) ||
    text.is(at - 1, 'please', 'and', 'accept', 'send', 'ask', 'but') ||
    (text.is(at - 1, 'glue') && text.is(at - 2, 'ask')) ||
    (text.is(at - 1, 'employer', 'you') && text.has(at - 4, at - 2, 'send', 'accept', 'contact', 'write'));
  if (!(standsAlone || scope.please || scope.verb)) return null;
  return scope.please || !isDescription(text, at) ? scope : null;
}

/** "Du musst keine Anrufe tätigen", "wir versenden keine E-Mails": what somebody does not do, and nothing asked of the reader. */
function ownDeed(text: Tagged, at: number, scope: Scope): boolean {
  const sends = text.is(at - 1, 'send', 'make') ? at - 1 : at;
  if (sends === at && !scope.byCaller) return false;
  for (let j = sends - 1; j >= 0 && at - j < 9 && text.apart(j + 1) < APART.clause; j--) {
    if (text.is(j, 'ask', 'please', 'modal')) return false;
    if (text.is(j, 'we', 'you')) return true;
  }
  return false;
}

/** "No nights, no weekends, no calls": in a row with what else the work does not ask, it is about the work. */
function isDescription(text: Tagged, at: number): boolean {
  const { first, last } = text.around(at, APART.sentence, 24);
  let strange = false;
  for (let j = first; j <= last; j++) {
    if (j === at || !text.is(j, 'no', 'nor')) continue;
    if (text.has(j + 1, j + 2, 'agency', 'please')) return false;
    if (!text.known(j + 1) || text.is(j + 1, 'duty', 'time')) strange = true;
  }
  return strange;
}

/** "Phone calls: none, please", "calls – not accepted", "Anrufe? Nein danke": the matter, and the denial alone behind it. */
function answered(text: Tagged, at: number): Scope | null {
  let first = at;
  while (text.is(first - 1, 'please') && text.apart(first) === APART.no) first--;
  const gap = text.gap(first);
  if (first === 0 || !gap || text.apart(first) < APART.clause || !(gap.colon || gap.cell || gap.question || gap.apart === APART.clause))
    return null;
  for (let j = at + 1; text.apart(j) < APART.clause; j++) if (j > at + 4 || !text.is(j, 'please', 'accept', 'welcome', 'aux')) return null;
  const matter = text.around(first - 1, APART.clause, 8);
  if (text.apart(matter.first) < APART.sentence && !text.opensLine(matter.first)) return null;
  for (let j = matter.first; j < first; j++) if (!text.is(j, ...MATTER)) return null;
  return text.has(matter.first, first - 1, 'call', 'inquiry', 'visit')
    ? collect(text, { ...matter, denies: 'statement', after: null })
    : null;
}

/** "Über den Stand geben wir keine Auskunft", "no se informará sobre el estado": nothing is told of how far an application is. */
function status(text: Tagged, at: number): Scope | null {
  for (let j = at + 1, tells = false; j < at + 9 && text.apart(j) < APART.clause; j++) {
    if (text.is(j, 'you', 'if', 'but', 'outsider')) return null;
    if (text.is(j, 'tell', 'accept')) tells = true;
    else if (tells && text.is(j, 'status') && text.is(j - 1, 'about', 'glue'))
      return { ...collect(text, { first: at + 1, last: j, denies: 'statement', after: null }), ways: new Set(['any']) };
  }
  return null;
}

/** "Wir erteilen telefonisch keine Auskunft", "am Telefon geben wir keine Auskunft": the telephone may stand before the denial. Where it does, or null. */
function wayBefore(text: Tagged, at: number): number | null {
  if (!text.language.deniesBackwards) return null;
  for (let j = at - 1; j >= 0 && at - j < 6 && text.apart(j + 1) === APART.no && !text.gap(j + 1)?.comma; j--) {
    if (text.is(j, 'phone')) return text.is(j - 1, 'by') ? j - 1 : j;
    if (!text.is(j, 'accept', 'aux', 'modal', 'please', 'we', 'you', 'glue', 'employer', 'applicant')) return null;
  }
  return null;
}

/** "Do not call", "we do not accept calls", "calls are not accepted". */
function deeds(text: Tagged, at: number): Scope | null {
  const after = scopeAfter(text, at, 'deed');
  if (isNounNext(text, at)) return null;
  // "Telefonisch sind wir nicht erreichbar"
  const way = after?.ways.has('any') ? wayBefore(text, at) : null;
  if (after && way !== null) return { ...after, ways: new Set(['calls']), first: way };
  if (after && after.ways.size > 0) {
    if (after.byCaller) return isRequest(text, at, after) ? after : null;
    if (after.verb) return isWork(text, at) ? null : after;
    if (text.language.deniesBackwards && deedBefore(text, at)) return { ...after, submission: after.submission || sentBefore(text, at) };
    return after.deed && isRequest(text, at, after) ? after : null;
  }
  if (after?.verb) {
    const before = named(scopeBefore(text, at, 'statement'));
    // "Calls are not accepted on Sundays": an hour limits.
    if (before) return text.has(after.first, after.last, 'time') ? null : before;
  }
  if (text.language.deniesBackwards && deedBefore(text, at)) {
    const before = named(scopeBefore(text, at, 'deed'));
    return before && !othersDo(text, before) && !(after && limits(text, after)) ? before : null;
  }
  return null;
}

/** In "do not hesitate to call" and "why not call" the negation invites. */
function invites(text: Tagged, at: number): boolean {
  for (let j = Math.max(0, at - 3); j <= at + 3; j++) {
    if (j === at || text.apart(j > at ? j : j + 1) >= APART.clause) continue;
    if (text.is(j, 'hesitate') && !text.is(j, 'call', 'mail')) return true;
  }
  return false;
}

/** "This is not an answer-the-phone job": an article makes a thing of the verb. */
function isNounNext(text: Tagged, at: number): boolean {
  return text.is(at + 1, 'article') || (text.is(at + 1, 'please') && text.is(at + 2, 'article'));
}

/** "If you do not want your address published, do not e-mail": the choice is the reader's. */
function isAdvice(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 40 && text.apart(j + 1) < APART.sentence; j--) {
    if (!text.is(j, 'want')) continue;
    for (let k = j - 1; k >= 0 && j - k < 5; k--) if (text.is(k, 'if')) return true;
  }
  return false;
}

/** "You will not take calls", "nurses may not take calls": those who accept are no writers, it is about work. */
function isWork(text: Tagged, at: number): boolean {
  let j = at - 1;
  let modal = false;
  while (at - j < 4 && text.apart(j + 1) === APART.no && text.is(j, 'aux', 'modal')) modal = text.is(j--, 'modal') || modal;
  if (text.apart(j + 1) !== APART.no || text.gap(j + 1)?.comma) return false;
  return text.is(j, 'you') ? !asked(text, j) && !text.language.deniesBackwards : modal && !text.known(j);
}

/** Whether a deed denied at `at` is asked of the reader: "do not call", "you should not call", not "we do not call", "reps don't call". */
function isRequest(text: Tagged, at: number, scope: Scope): boolean {
  let j = at - 1;
  let modal = false;
  while (
    at - j < 5 &&
    text.gap(j + 1)?.apart === APART.no &&
    (text.is(j, 'aux', 'modal', 'glue') || (text.language.deniesBackwards && text.is(j, 'employer')))
  ) {
    modal ||= text.is(j, 'modal');
    j--;
  }
  const open = text.apart(j + 1) >= APART.clause || text.gap(j + 1)?.comma || text.opensLine(j + 1) || text.startsAnew(j + 1);
  if (open) return text.token(at)?.word !== 'not' || j + 1 < at || modal;
  if (text.is(j, 'please', 'ask', 'and', 'but', 'papers')) return true;
  if (text.is(j, 'we')) return false;
  // "You will not reach us by telephone"
  if (text.is(j, 'you')) return modal || asked(text, j) || text.has(scope.first, scope.last, 'us');
  if (text.is(j, 'applicant', 'agency') || text.token(j)?.kind === 'address' || asked(text, j)) return true;
  // "Enquirers must not phone the office"; "drivers must not use the phone" says nothing of the writer.
  return modal && !text.is(j, 'outsider') && (text.known(j) || text.has(scope.first, scope.last, 'employer', 'topic', 'status'));
}

/** "We ask that you do not call": somebody asks before the reader is named. */
function asked(text: Tagged, you: number): boolean {
  if (text.is(you - 1, 'if')) return false;
  for (let j = you - 1; j >= 0 && you - j < 6 && text.apart(j + 1) < APART.clause; j--) if (text.is(j, 'ask', 'please')) return true;
  return false;
}

/** What follows the negation limits it to others or to a time: "rufen nicht bei Kunden an", "rufen Sie nicht vor 9 Uhr an". */
function limits(text: Tagged, { first, last }: Scope): boolean {
  return text.has(first, last, 'outsider', 'time') || text.timeFollows(last);
}

/** "Wir rufen nicht an", "unsere Kunden rufen nicht an": somebody else does it. */
function othersDo(text: Tagged, { first, last, verb }: Scope): boolean {
  if (text.has(first, last, 'outsider')) return true;
  if (verb) return false;
  for (let j = first; j <= last; j++) {
    if (text.is(j, 'ring', 'write', 'contact', 'come')) return false;
    if (text.is(j, 'we')) return !text.has(first, j, 'ask');
  }
  return false;
}

/** "Senden Sie Ihre Bewerbung nicht per E-Mail", "bewerben Sie sich nicht per E-Mail": the last deed before the denial sends. */
function sentBefore(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 7 && text.apart(j + 1) < APART.clause; j--) {
    if (text.is(j, 'ring', 'write', 'contact', 'come')) return false;
    if (text.is(j, 'send')) return true;
  }
  return false;
}

/** In languages that deny after the deed: whether one stands close before. */
function deedBefore(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 7 && text.apart(j + 1) < APART.clause; j--)
    if (text.is(j, 'ring', 'write', 'contact', 'come', 'accept', 'send')) return true;
  return false;
}
