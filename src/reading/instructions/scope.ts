import { APART } from '../gap.ts';
import type { Role } from '../role.ts';
import type { Tagged } from '../tagged.ts';
import { collect, type Scope } from './collect.ts';
import { reasonBegins, reasonEndingAt } from './reason.ts';
import type { Denies } from './settle.ts';

const ITEMS: Role[] = ['call', 'ring', 'phone', 'mail', 'write', 'visit', 'come', 'other', 'inquiry', 'contact', 'agency'];
const DEEDS: Role[] = ['ring', 'write', 'come', 'contact', 'send'];
/** Words that end what a negation denies. */
export const STOPS: Role[] = ['no', 'not', 'refrain', 'refused', 'but', 'if', 'hesitate', 'without', 'instead', 'only', 'ask'];
// biome-ignore format: a list
const INSIDE: Role[] = [
  ...ITEMS, 'accept', 'send', 'papers', 'by', 'please', 'and', 'glue', 'your', 'aux', 'modal', 'kind', 'about', 'from', 'employer', 'we', 'applicant', 'you',
  'topic', 'status', 'duty', 'time', 'when', 'outsider', 'make', 'unannounced', 'offered',
];
const REACH = 24;
const LONGEST_RECIPIENT = 3;
const LONGEST_REASON = 6;

/**
 * What a negation at unit `at` denies to its right: the longest run of words that the grammar knows. A word that it does not know ends the run,
 * so that "not afraid to make calls" denies no calls.
 */
export function scopeAfter(text: Tagged, at: number, denies: Denies): Scope | null {
  const first = at + 1;
  let last = at;
  let items = 0;
  let recipient = 0;
  let reason = Number.NEGATIVE_INFINITY;
  for (let j = first; j < text.units.length && j < first + REACH; j++) {
    // "Calls are not encouraged": what asks may also accept. "Não se aceitam chamadas": the word for "if" is no condition behind a negation.
    if (text.apart(j) >= APART.clause || (text.is(j, ...STOPS) && !text.is(j, 'inquiry') && !(j === first && text.is(j, 'accept', 'glue'))))
      break;
    if (items === 0 && reasonBegins(text, j)) reason = j;
    if (!text.is(j, ...INSIDE)) {
      // "Verzichten Sie wegen der Vielzahl der Bewerbungen auf Anrufe"
      if (items === 0 && j - reason < LONGEST_REASON) continue;
      if (!(denies === 'deed' && items > 0 && namesRecipient(text, j, recipient > 0))) break;
      recipient++;
      if (recipient > LONGEST_RECIPIENT) break;
      continue;
    }
    recipient = 0;
    if (text.gap(j)?.comma && !listGoesOn(text, j, items)) break;
    if (items > 0 && (imperativeBegins(text, j, denies) || subjectBegins(text, j))) break;
    if (text.is(j, ...ITEMS)) items++;
    last = j;
  }
  return last < first ? null : collect(text, { first, last, denies, after: last + 1 });
}

/**
 * What a statement at unit `at` ("… are not accepted", "… prohibited") denies to its left;  null where another negation or
 * a limit stands there. With `deed`, a deed before its negation ("rufen Sie nicht an", "n'appelez pas") or before a verb that denies ("abzusehen").
 */
export function scopeBefore(text: Tagged, at: number, denies: 'statement' | 'deed'): Scope | null {
  const last = at - 1;
  let recipient = 0;
  let first = at;
  let items = 0;
  let list = at;
  for (let j = last; j >= 0 && j > last - REACH; j--) {
    const gap = text.gap(j + 1);
    if (!gap || gap.apart >= APART.clause || (items > 0 && text.opensLine(j + 1) && !text.language.nounsAreCapital)) break;
    // "Wer anruft, wird nicht berücksichtigt"
    const whoDoes = text.is(j, 'ring', 'write', 'contact', 'send', 'accept') && text.is(j + 1, 'aux');
    // "Bewerbungen, die per E-Mail eingehen, werden nicht …"
    const which = text.is(j, 'papers', 'call', 'inquiry') && text.is(j + 1, 'glue') && text.language.nounsAreCapital;
    if (gap.comma && !whoDoes && !which && !isParenthesis(text, j) && !(text.is(j, ...ITEMS) && text.is(j + 1, ...ITEMS, 'and', 'kind')))
      break;
    // "In writing only, calls are not answered": beyond a comma, it belongs to another thought.
    if (gap.comma) list = j + 1;
    if (text.is(j, 'no', 'not', 'refrain', 'only', 'if', 'without')) {
      if (list === at || items === 0) return null;
      first = list;
      break;
    }
    if (text.is(j, ...STOPS) && !(denies === 'deed' && text.is(j, 'ask'))) break;
    // "You will not be considered": the statement is about people, not about what was named before them.
    if (denies === 'statement' && items === 0 && isAboutPeople(text, j)) return null;
    if (text.is(j, ...ITEMS)) items++;
    const reason = items === 0 ? reasonEndingAt(text, j) : null;
    if (reason !== null) {
      first = reason;
      j = reason;
      continue;
    }
    if (!text.is(j, ...INSIDE, 'ask')) {
      // An unknown word right before "calls" says which calls, and we do not know which.
      if (text.is(j + 1, ...ITEMS, 'kind') && !text.opensLine(j + 1) && !gap.comma && !text.startsAnew(j + 1)) return null;
      // "Calls to our show room are not answered": unknown words behind an article or possessive say where.
      if (items > 0 || !leadsBack(text, j) || ++recipient > LONGEST_RECIPIENT) break;
      continue;
    }
    first = j;
  }
  return first > last ? null : collect(text, { first, last, denies: 'statement', after: null });
}

/** "Enquiries, whether by phone or e-mail, are not answered": the ways stand between commas. */
function isParenthesis(text: Tagged, j: number): boolean {
  if (text.is(j + 1, 'by')) return text.is(j, 'inquiry', 'papers', 'call');
  if (!text.is(j + 1, 'aux', 'modal', 'accept', 'not') || !text.is(j, 'phone', 'mail', 'other', 'visit')) return false;
  let open = j;
  while (j - open < 7 && text.apart(open) === APART.no && !text.gap(open)?.comma) open--;
  return text.is(open, 'by') && Boolean(text.gap(open)?.comma);
}

/** "You will not be considered": somebody is denied something; not "from applicants", nor the subject behind its verb ("Anfragen können wir nicht …"). */
function isAboutPeople(text: Tagged, j: number): boolean {
  if (!text.is(j, 'you', 'we', 'applicant') || text.is(j - 1, 'from', 'by', 'kind', 'phone')) return false;
  return !(text.is(j, 'we') && text.language.deniesBackwards && text.is(j - 1, 'aux', 'modal', 'accept'));
}

/** Whether an unknown word stands, maybe with others of its kind, behind an article or possessive. */
function leadsBack(text: Tagged, j: number): boolean {
  for (let k = j - 1; k >= 0 && j - k <= LONGEST_RECIPIENT && text.apart(k + 1) === APART.no && !text.gap(k + 1)?.comma; k--) {
    // "E-Mails mit großen Anhängen werden nicht geöffnet": only some are meant.
    if (text.token(k)?.word === text.language.with) return false;
    if (text.is(k, 'glue', 'your', 'employer')) return true;
    if (text.known(k)) return false;
  }
  return false;
}

/** "Do not call the head gardener": unknown words behind an article or possessive say whom, as long as nothing but such words follows. */
function namesRecipient(text: Tagged, j: number, begun: boolean): boolean {
  // "Any contact with competitors"
  if (text.is(j - 1, 'from') && !text.is(j - 1, 'by') && !text.token(j)?.proper) return false;
  return !text.known(j) && !text.gap(j)?.comma && !text.opensLine(j) && (begun || text.is(j - 1, 'glue', 'your', 'employer'));
}

/** After a comma, a list goes on with another item or with courtesy; anything else is a new clause. */
function listGoesOn(text: Tagged, j: number, items: number): boolean {
  if (text.is(j, 'please')) return true;
  // "Sehen Sie davon ab, uns anzurufen": what one is to leave stands behind the comma.
  if (items === 0) return text.is(j - 1, 'by', 'please', 'refrain') || (text.is(j - 1, 'accept') && isInfinitive(text, j));
  if (isAlternative(text, j)) return false;
  return text.is(j, ...ITEMS, 'and', 'kind', 'duty') || (text.is(j, 'papers') && !text.is(j + 1, 'send'));
}

/** "Es ist nicht möglich, am Telefon Auskünfte zu erteilen": a clause that ends with its verb and has no subject says what is not possible. */
function isInfinitive(text: Tagged, first: number): boolean {
  let last = first;
  while (last - first < REACH && text.apart(last + 1) < APART.clause && !text.gap(last + 1)?.comma) last++;
  return (
    text.language.deniesBackwards &&
    text.is(last, 'accept', 'contact', 'ring', 'send', 'make') &&
    !text.has(first, last, 'aux', 'modal', 'we', 'you')
  );
}

/** "Do not e-mail, call 555 … instead": a deed with a number, or with "instead" behind it, is what to do, and no second ban. */
function isAlternative(text: Tagged, j: number): boolean {
  if (!text.is(j, ...DEEDS)) return false;
  if (text.token(j + 1)?.kind === 'number') return true;
  // "Please don't ring, message me."
  if (text.is(j + 1, 'us') && text.apart(j + 2) >= APART.clause && !text.is(j - 1, 'and')) return true;
  for (let k = j + 1; k <= j + 4 && text.apart(k) < APART.clause; k++) if (text.is(k, 'instead') && !text.is(k, 'only')) return true;
  return false;
}

/** "No calls⏎The university is …": on a new line, a subject begins another sentence. */
const subjectBegins = (text: Tagged, j: number): boolean =>
  text.opensLine(j) &&
  text.is(j, 'glue', 'we', 'you', 'employer', 'topic', 'applicant') &&
  !text.is(j - 1, 'and', 'glue', 'by', 'about', 'from');

/** "No calls, please e-mail us": after things, courtesy or "and" with a deed and its object is a request of its own. */
function imperativeBegins(text: Tagged, j: number, denies: Denies): boolean {
  const deed = text.is(j, 'please') ? j + 1 : j;
  if (!text.is(deed, ...DEEDS) || (deed > j && text.apart(deed) >= APART.clause)) return false;
  if (deed > j) return true;
  // "No telephone or e-mail applications": a thing of its own kind, and no request.
  if (text.is(j - 1, 'and') && text.is(j + 1, 'papers') && !text.is(j + 2, 'glue') && text.token(j + 2)?.kind !== 'address') return false;
  // "Keine per E-Mail eingereichten Unterlagen": where a verb is followed by its subject, such a word is a participle.
  if (text.language.nounsAreCapital && text.is(deed + 1, 'papers')) return false;
  return denies !== 'deed' && text.is(deed + 1, 'employer', 'your', 'papers') && text.apart(deed + 1) === APART.no;
}
