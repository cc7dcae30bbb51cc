import { APART } from '../gap.ts';
import type { Role } from '../role.ts';
import type { Tagged } from '../tagged.ts';
import { answered, closing, status, untold } from './answers.ts';
import { type Audience, audienceOf } from './audience.ts';
import { collect, type Scope } from './collect.ts';
import { callsInstead, invites, isAdvice, isOfAll, onlyTheUnfit } from './exceptions.ts';
import { ofNumber } from './number.ts';
import { reasonEndingAt } from './reason.ts';
import { scopeAfter, scopeBefore } from './scope.ts';
import { isRequest, isWork, ownDeed } from './subject.ts';
import { threat } from './threat.ts';

const DEEDS: Role[] = ['ring', 'write', 'come', 'contact'];
const THINGS: Role[] = ['call', 'mail', 'visit', 'inquiry', 'phone', 'other'];

/** A denial of contact found in a text. */
export interface Ban extends Scope {
  /** The unit that denies. */
  at: number;
  audience: Audience;
}

/** All denials of contact in a text, whomever they address. One pass over the units, each looking at a bounded number of neighbours. */
export function findBans(text: Tagged): Ban[] {
  const bans: Ban[] = [];
  for (let at = 0; at < text.units.length; at++) {
    const scope = scopeOf(text, at);
    if (scope && scope.ways.size > 0 && !onlyTheUnfit(text, Math.max(at, scope.last)))
      bans.push({ ...scope, at, audience: audienceOf(text, at, scope) });
  }
  return bans;
}

function scopeOf(text: Tagged, at: number): Scope | null {
  if (text.is(at, 'if')) return threat(text, at);
  // "Leave the phone alone": the idiom says all by itself.
  if (text.is(at, 'refused') && text.is(at, 'call')) return idiom(text, at);
  if (text.is(at, 'no', 'not') && !text.is(at, 'not-all')) {
    const scope = named(answered(text, at)) ?? named(closing(text, at));
    if (scope) return scope;
  }
  // "N'essayez pas d'appeler": the word that denies things stands before a deed.
  if (text.is(at, 'no') && text.is(at + 1, ...DEEDS) && !text.is(at + 1, ...THINGS)) return deeds(text, at);
  // "No llamadas": the word that denies deeds stands before a thing, as it cannot in English.
  const thing = text.is(at, 'not') && text.is(at + 1, 'call') && !text.is(at + 1, 'ring') && opens(text, at) && !text.language.fixedOrder;
  if (text.is(at, 'no') || isNor(text, at) || thing) return things(text, at) ?? untold(text, at);
  // "N'appelez ni le magasin ni le siège", "ne nous joignez ni par téléphone ni par mail"
  if (text.is(at, 'nor') && text.language.deniesBackwards && text.is(at - 1, 'ring', 'write', 'come', 'contact')) {
    const after = scopeAfter(text, at, 'deed');
    const before = deedDenied(text, at, after);
    return before?.ways.has('any') ? (named(after) ?? before) : before;
  }
  if (text.is(at, 'not') && !text.is(at, 'not-all')) {
    const scope = deeds(text, at) ?? status(text, at) ?? untold(text, at) ?? ofNumber(text, at);
    return scope && (invites(text, at) || isAdvice(text, at)) ? null : scope;
  }
  // "Calls tie up the line, so please refrain."
  if (text.is(at, 'refrain') && text.apart(at + 1) >= APART.sentence && !text.language.deniesBackwards) return named(closing(text, at));
  // "Our telephones never stop ringing": denied twice.
  if (text.is(at, 'refrain') && (text.is(at - 1, 'not') || callsInstead(text, at))) return null;
  if (text.is(at, 'refrain'))
    return named(scopeAfter(text, at, 'statement')) ?? (text.language.deniesBackwards ? named(scopeBefore(text, at, 'deed')) : null);
  if (text.is(at, 'refused') && !isAttribute(text, at))
    return named(scopeBefore(text, at, 'statement')) ?? (isPredicate(text, at) ? named(scopeAfter(text, at, 'statement')) : null);
  return null;
}

/** "Please leave the phone alone": asked of the reader, not "leave the phone alone while driving". */
function idiom(text: Tagged, at: number): Scope | null {
  const { last } = text.around(at, APART.sentence, 12);
  // "The office telephone is not answered", "our no-call policy"
  let first = at;
  while (at - first < 3 && text.is(first - 1, 'determiner', 'employer') && text.apart(first) === APART.no) first--;
  const asked =
    text.apart(first) >= APART.clause ||
    text.gap(first)?.comma ||
    text.opensLine(first) ||
    text.is(first - 1, 'please', 'ask', 'and', 'but') ||
    // "We have a no-call policy"
    (text.is(first - 1, 'aux') && text.is(first - 2, 'we'));
  return asked && !text.has(at + 1, last, 'time', 'outsider', 'duty')
    ? collect(text, { first: at, last: at, denies: 'statement', after: null })
    : null;
}

/** "Ni appels ni courriels": such a word denies where it opens a clause or goes on from one that did. */
function isNor(text: Tagged, at: number): boolean {
  if (!text.is(at, 'nor')) return false;
  if (opens(text, at)) return true;
  for (let j = at - 1; j >= 0 && at - j < 5; j--) if (text.is(j, 'nor')) return opens(text, j);
  return false;
}

/** A clause or a line begins. */
const opens = (text: Tagged, j: number): boolean => text.apart(j) >= APART.clause || text.opensLine(j);

/** "You follow up on unanswered inquiries": it says which inquiries, and denies none. */
const isAttribute = (text: Tagged, at: number): boolean =>
  text.apart(at + 1) === APART.no && text.is(at + 1, 'call', 'inquiry', 'mail', 'visit', 'papers') && !text.is(at - 1, 'aux', 'please');

/** "It is forbidden to call", "Prohibited: calls", "quedan prohibidas las llamadas". */
const isPredicate = (text: Tagged, at: number): boolean =>
  text.apart(at) >= APART.clause ||
  Boolean(text.gap(at)?.comma) ||
  text.apart(at + 1) >= APART.clause ||
  text.is(at - 1, 'aux', 'please', 'modal') ||
  text.is(at + 1, 'glue');

const named = (scope: Scope | null): Scope | null => (scope && scope.ways.size > 0 ? scope : null);

/** "No calls": stands alone, or courtesy or a verb shows that it is asked for. "A job with no calls" asks nothing. */
function things(text: Tagged, at: number): Scope | null {
  const scope = named(scopeAfter(text, at, 'thing'));
  // "Telefonische Bewerbungen finden keine Berücksichtigung": the thing is denied to what stands before it.
  if (!scope) return text.is(at + 1, 'accept') ? named(scopeBefore(text, at, 'statement')) : null;
  // "No questions are silly": something is said of all, and nothing is refused.
  if (!scope.verb && !isAskedFor(text, scope) && !(text.is(at - 1, 'accept', 'send') && !text.opensLine(at)) && isSaidOf(text, scope))
    return null;
  if (ownDeed(text, at, scope) || (text.is(at - 1, 'exists') && !scope.please && !isAcceptedBehind(text, scope))) return null;
  const way = scope.ways.has('any') ? (wayBefore(text, at) ?? wayBeforeNot(text, at)) : null;
  if (way !== null) return { ...scope, ways: new Set(['calls']), first: way };
  // "Wir nehmen aus rechtlichen Gründen keine Anrufe an": a reason stands between.
  const before = (reasonEndingAt(text, at - 1) ?? at) - 1;
  const standsAlone =
    text.apart(at) >= APART.clause ||
    text.gap(at)?.comma ||
    text.opensLine(at) ||
    text.gap(at)?.slash ||
    text.token(at - 1)?.kind === 'address' ||
    // "TEXT ONLY 555 0100 NO CALLS"
    /\d{3}\D?\d{3}/.test(text.token(at - 1)?.word ?? '') ||
    text.startsAnew(at) ||
    text.is(before, 'please', 'and', 'accept', 'send', 'make', 'ask', 'but') ||
    // "Preferably no calls"
    (text.is(at - 1, 'instead') && opens(text, at - 1)) ||
    // "Il ne sera répondu à aucun appel"
    (text.is(at - 1, 'glue', 'determiner') && text.is(at - 2, 'ask', 'accept')) ||
    (text.is(at - 1, ...(text.language.deniesBackwards ? (['we', 'employer', 'you'] as const) : (['employer', 'you'] as const))) &&
      text.has(at - 4, at - 2, 'send', 'accept', 'contact', 'write'));
  if (!(standsAlone || scope.please || scope.verb)) return null;
  return scope.please || !isDescription(text, at) ? scope : null;
}

/** "No calls accepted", not "no calls to take". */
function isAcceptedBehind(text: Tagged, { first, last }: Scope): boolean {
  for (let j = first + 1; j <= last; j++) if (text.is(j, 'accept') && text.is(j - 1, 'call', 'inquiry', 'visit')) return true;
  return false;
}

/** An auxiliary stands behind the thing, and is not just "and". */
function isSaidOf(text: Tagged, { first, last }: Scope): boolean {
  for (let j = first + 1; j <= last; j++) if (text.is(j, 'aux') && !text.is(j, 'and')) return true;
  return false;
}

/** "No calls should be made", "that no calls be made": said of what those who call do, and asked. */
const isAskedFor = (text: Tagged, { byCaller, first, last }: Scope): boolean =>
  byCaller && (text.has(first, last, 'modal') || text.has(first - 4, first - 2, 'ask'));

/** "No nights, no weekends, no calls": in a row with what else the work does not ask, it is about the work. */
function isDescription(text: Tagged, at: number): boolean {
  const { first, last } = text.around(at, APART.sentence, 24);
  let strange = false;
  // "This is a non-phone role: no calls": the job is described.
  if (text.gap(at)?.colon && text.is(at - 1, 'topic') && text.has(first, at - 2, 'article')) return true;
  for (let j = first; j <= last; j++) {
    if (j === at || !text.is(j, 'no', 'nor')) continue;
    if (text.has(j + 1, j + 2, 'agency', 'please')) return false;
    if (!text.known(j + 1) || text.is(j + 1, 'duty', 'time')) strange = true;
  }
  return strange;
}

/** "Wir erteilen telefonisch keine Auskunft", "am Telefon geben wir keine Auskunft": the telephone may stand before the denial. Where it does, or null. */
function wayBefore(text: Tagged, at: number): number | null {
  // "Per telefono non si danno informazioni"
  if (text.is(at - 1, 'phone') && text.is(at - 2, 'by') && opens(text, at - 2)) return at - 2;
  if (!text.language.deniesBackwards) return null;
  for (let j = at - 1; j >= 0 && at - j < 9 && text.apart(j + 1) === APART.no; j--) {
    // "Par téléphone, nous ne donnons aucun renseignement"
    if (text.gap(j + 1)?.comma && !(text.is(j, 'phone') && text.is(j - 1, 'by') && opens(text, j - 1))) return null;
    if (text.is(j, 'phone')) return text.is(j - 1, 'by') ? j - 1 : j;
    if (!text.is(j, 'accept', 'aux', 'modal', 'please', 'we', 'you', 'glue', 'employer', 'applicant', 'about', 'topic')) return null;
  }
  return null;
}

/** "Por teléfono no se da ninguna información": denied twice, as in Romance languages. */
function wayBeforeNot(text: Tagged, at: number): number | null {
  for (let j = at - 1; j >= 0 && at - j < 5 && text.apart(j + 1) < APART.clause; j--) if (text.is(j, 'not')) return wayBefore(text, j);
  return null;
}

/** "Do not call", "we do not accept calls", "calls are not accepted". */
function deeds(text: Tagged, at: number): Scope | null {
  const after = scopeAfter(text, at, 'deed');
  // "Vous n'aurez pas à répondre au téléphone": what one need not do.
  if (isNounNext(text, at) || (text.is(at + 1, 'glue') && text.is(at + 1, 'aux') && text.is(at + 2, 'accept'))) return null;
  // "Don't want to make calls?": what the reader wants, and no refusal.
  if (text.is(at + 1, 'want') && !text.has(at - 3, at - 1, 'we', 'employer')) return null;
  // "Telefonisch sind wir nicht erreichbar", "telefonisch stehen wir nicht zur Verfügung"
  const way = after?.ways.has('any') || text.is(at + 1, 'offered') ? wayBefore(text, at) : null;
  if (after && way !== null) return { ...after, ways: new Set(['calls']), first: way };
  if (after && after.ways.size > 0) {
    if (after.byCaller) return isRequest(text, at, after) ? after : null;
    if ((after.verb && isOfAll(text, after)) || text.gap(after.last + 1)?.question) return null;
    if (after.verb) return isWork(text, at) ? null : after;
    if (text.language.deniesBackwards && deedBefore(text, at))
      return { ...after, submission: after.submission || sentBefore(text, at) || isOfPapers(text, at) };
    if (after.deed && isRequest(text, at, after)) return after;
    return isContrast(text, at, after) ? { ...after, submission: isOfPapers(text, at) } : null;
  }
  // "A call not answered is a customer lost": a participle that says which, and no statement.
  if (after?.verb && text.is(at - 1, 'call', 'mail') && text.has(at + 2, after.last, 'aux')) return null;
  if (after?.verb || (after?.byCaller && text.is(at - 1, 'modal'))) {
    const before = named(scopeBefore(text, at, 'statement'));
    // "Calls are not accepted on Sundays": an hour limits.
    if (before) return text.has(after.first, after.last, 'time') ? null : before;
  }
  return text.language.deniesBackwards && deedBefore(text, at) ? deedDenied(text, at, after) : null;
}

/** The deed that stands before its denial, asked of the reader. `after`: what the denial has behind it. */
function deedDenied(text: Tagged, at: number, after: Scope | null): Scope | null {
  const before = named(scopeBefore(text, at, 'deed'));
  return before && !othersDo(text, before) && !youDo(text, at) && !(after && limits(text, after)) ? before : null;
}

/** "Contact by e-mail only, not by phone": the way alone is denied, to contact named before. */
function isContrast(text: Tagged, at: number, { last }: Scope): boolean {
  // "…, so not by phone"
  const start = text.is(at - 1, 'please') ? at - 1 : at;
  const contrasts = text.gap(start)?.comma || text.apart(start) === APART.clause || text.is(start - 1, 'and', 'but');
  if (!contrasts || text.apart(last + 1) < APART.clause) return false;
  return text.has(text.around(at - 1, APART.sentence, 16).first, at - 1, 'contact', 'inquiry', 'send', 'papers', 'write');
}

/** "Bewerbungen nur über das Portal, nicht per E-Mail": what the way is denied for are papers alone. */
function isOfPapers(text: Tagged, at: number): boolean {
  const { first } = text.around(at - 1, APART.sentence, 16);
  return text.has(first, at - 1, 'papers', 'send') && !text.has(first, at - 1, 'contact', 'inquiry', 'write');
}

/** "This is not an answer-the-phone job": an article makes a thing of the verb. */
function isNounNext(text: Tagged, at: number): boolean {
  return text.is(at + 1, 'article') || (text.is(at + 1, 'please') && text.is(at + 2, 'article'));
}

/** What follows the negation limits it to others or to a time: "rufen nicht bei Kunden an", "rufen Sie nicht vor 9 Uhr an". */
function limits(text: Tagged, { first, last }: Scope): boolean {
  return text.has(first, last, 'outsider', 'time') || text.timeFollows(last);
}

/** "Wir rufen nicht an", "unsere Kunden rufen nicht an": somebody else does it. */
function othersDo(text: Tagged, { first, last, verb }: Scope): boolean {
  if (text.has(first, last, 'outsider')) return true;
  if (verb || text.is(first, 'call', 'inquiry')) return false;
  for (let j = first; j <= last; j++) {
    if (text.is(j, 'ring', 'write', 'contact', 'come')) return false;
    if (text.is(j, 'we')) return !text.has(first, j, 'ask');
  }
  return false;
}

/** "Je belt niet de hele dag", "vous n'appelez pas": with the reader before its verb, it says what the work is, and asks nothing. */
function youDo(text: Tagged, at: number): boolean {
  for (let j = at - 1; j > 0 && at - j < 6 && text.apart(j + 1) < APART.clause; j--) {
    if (!text.is(j, 'ring', 'write', 'come')) continue;
    const subject = text.is(j - 1, 'glue') ? j - 2 : j - 1;
    return (
      text.is(subject, 'you') && (text.apart(subject) >= APART.clause || text.opensLine(subject)) && !text.has(j + 1, at - 1, 'employer')
    );
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
    if (text.is(j, 'ring', 'write', 'contact', 'come', 'accept', 'send', 'make')) return true;
  return false;
}
