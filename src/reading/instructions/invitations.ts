import { APART } from '../gap.ts';
import { purposeOf } from '../purpose.ts';
import type { Role } from '../role.ts';
import type { Tagged } from '../tagged.ts';
import type { Stretch } from './frame.ts';

/** Where telephone numbers stand, by the unit that follows their place; asked by the reader of invitations. */
export interface NumberPlaces {
  /** Whether a telephone number stands between two offsets of the plain text. */
  between: (start: number, end: number) => boolean;
}

/** What a call may be offered by. */
const OFFERING: Role[] = ['ring', 'call', 'inquiry', 'contact', 'phone', 'offered', 'line'];
const LONGEST = 120;
/** "Call today! (404) 555-0121": characters in which the number may follow its sentence. */
const NUMBER_BEHIND = 26;

/** Sentences that offer a call about the job: "call us", "contact Jane on 555 …", "calls are welcome". `denied`: units inside a ban. */
export function findInvitations(text: Tagged, phones: NumberPlaces, denied: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  for (const sentence of text.sentences()) {
    const first = sentence.first;
    const last = Math.min(sentence.last, first + LONGEST);
    if (!text.has(first, last, ...OFFERING)) continue;
    const { start, end } = text.place(first, last);
    const number = phones.between(start, end + NUMBER_BEHIND);
    const at = offersCall(text, first, last, number, denied);
    if (at !== null && purposeOf(text, at) === 'job') found.push({ first: startOf(text, first, at), last: Math.min(last, at + 10) });
  }
  return found;
}

/** Some words before the one that offers, but not those of a heading above. */
function startOf(text: Tagged, first: number, at: number): number {
  let start = at;
  while (start > first && at - start < 4 && !text.opensLine(start)) start--;
  return start;
}

/** The unit that offers a call, or null. */
function offersCall(text: Tagged, first: number, last: number, number: boolean, denied: ReadonlySet<number>): number | null {
  for (let j = first; j <= last; j++) {
    // "Customers: call 555 0100 to order"
    if (text.gap(j)?.colon && text.is(j - 1, 'outsider')) return null;
    if (!text.is(j, ...OFFERING) || denied.has(j) || isDenied(text, j)) continue;
    if (text.is(j, 'ring') && isOffer(text, j, last, number)) return j;
    if (text.is(j, 'offered') && atHand(text, j, first, last, number, denied)) return j;
    if (text.is(j, 'call', 'inquiry') && (welcomed(text, j, last, denied) || weWelcome(text, j))) return j;
    if (isLookedForwardTo(text, j)) return j;
    if (text.is(j, 'call') && text.is(j - 1, 'by') && text.apart(j) === APART.no && text.has(j - 4, j - 2, 'send', 'contact')) return j;
    if (text.is(j, 'call') && givesCall(text, j)) return j;
    if (number && j === first && text.is(j, 'phone') && isEntry(text, j)) return j;
    if (number && text.is(j, 'phone') && (text.apart(j) >= APART.clause || text.opensLine(j)) && isForJob(text, j)) return j;
    if (number && text.is(j, 'line') && (text.has(j - 2, j - 1, 'employer') || isLineFor(text, j))) return j;
    if (text.is(j, 'contact', 'inquiry') && byPhone(text, j, last, denied)) return j;
    if (number && text.is(j, 'contact', 'inquiry', 'call') && !isWork(text, j) && !weDo(text, j)) return j;
    if (number && text.is(j, 'phone') && (text.has(j - 4, j - 1, 'send') || isAdverb(text, j)) && !weDo(text, j)) return j;
  }
  return null;
}

/** "Telefonisch unter 030 …": how the number that follows is meant, unless it is others' number. */
const isAdverb = (text: Tagged, at: number): boolean =>
  text.language.nounsAreCapital && !text.token(at)?.proper && !text.has(at - 6, at + 6, 'outsider', 'duty');

/** "Wir freuen uns auf Ihren Anruf", "wir geben gern telefonisch Auskunft". */
const isLookedForwardTo = (text: Tagged, at: number): boolean =>
  ((text.is(at, 'call') && text.is(at - 1, 'your')) || (text.is(at, 'inquiry') && text.is(at - 1, 'phone') && isAdverb(text, at - 1))) &&
  text.has(at - 5, at - 2, 'welcome') &&
  text.has(at - 6, at - 2, 'we', 'us') &&
  !text.has(at - 6, at + 3, 'outsider', 'not', 'no');

/** "Telefonnummer für Bewerbungen: 030 …": a label that says what for. */
const isLineFor = (text: Tagged, at: number): boolean =>
  (text.apart(at) >= APART.clause || text.opensLine(at)) && text.is(at + 1, 'about', 'glue') && text.is(at + 2, 'papers', 'question');

/** "Call us", "call 555 …", "call Jane Doe at 555 …": the reader is to call the writer; not "call customers", not "we will call you". */
function isOffer(text: Tagged, at: number, last: number, number: boolean): boolean {
  if (
    weDo(text, at) ||
    (text.is(at - 1, 'no', 'not', 'refrain') && text.apart(at) === APART.no && !text.gap(at)?.comma) ||
    isWork(text, at)
  )
    return false;
  if (text.has(at + 1, Math.min(last, at + 3), 'outsider') || (text.gap(at)?.colon && text.is(at - 1, 'outsider'))) return false;
  if (text.units[at]?.last !== text.units[at]?.first && !text.is(at, 'call')) return true;
  if (text.is(at - 1, 'welcome') && text.apart(at) === APART.no && endsThere(text, at + 1)) return true;
  if (isUrged(text, at)) return true;
  // "Don't hesitate to call if …"
  if (
    text.has(at - 3, at - 1, 'hesitate') &&
    text.has(at - 5, at - 2, 'not', 'no', 'refrain') &&
    (text.is(at + 1, 'if', 'about', 'when') || ((text.apart(at + 1) >= APART.clause || text.is(at, 'employer')) && hesitatesNot(text, at)))
  )
    return true;
  // "Llámanos", "chiamaci": the one who is called is part of the word.
  if (text.is(at, 'employer') && (imperative(text, at) || text.opensLine(at)) && endsThere(text, at + 1)) return true;
  if (asksBefore(text, at) && text.token(at + 1)?.proper && !text.known(at + 1) && endsThere(text, at + 2)) return true;
  for (let j = at + 1; j <= Math.min(last, at + 4); j++) {
    if (text.apart(j) >= APART.sentence) break;
    // "Rufen Sie uns an": in some languages the subject follows its verb.
    if (text.is(j, 'you') && j === at + 1 && text.language.deniesBackwards) continue;
    if (text.is(j, 'outsider', 'duty', 'you', 'applicant')) return false;
    if (text.token(j)?.kind === 'number') return number;
    if (text.is(j, 'employer')) return number || (imperative(text, at) && endsThere(text, j + 1) && !text.has(j + 1, last, 'not'));
  }
  return number || objectBefore(text, at);
}

/** "Call us" and its like go on with words of asking; "call me old-fashioned" and "calling us will not help" go on otherwise. */
const endsThere = (text: Tagged, next: number): boolean =>
  text.apart(next) >= APART.clause ||
  Boolean(text.gap(next)?.comma) ||
  text.token(next)?.kind === 'number' ||
  (text.known(next) && (text.is(next, 'and') || !text.is(next, 'aux', 'modal')));

/** "Können Sie uns anrufen", "n'hésitez pas à nous appeler": in some languages the object stands before its verb. */
const objectBefore = (text: Tagged, at: number): boolean =>
  text.language.deniesBackwards &&
  text.is(at - 1, 'employer') &&
  text.has(at - 6, at - 2, 'hesitate', 'welcome', 'you') &&
  !text.has(at - 6, at - 2, 'if');

/** "Não hesite em ligar": the hesitation itself is denied; not "no tener miedo a llamar", which is asked of a character. */
const hesitatesNot = (text: Tagged, at: number): boolean =>
  [at - 1, at - 2].some(
    (j) => text.is(j, 'hesitate') && (text.is(j - 1, 'not') || (text.language.deniesBackwards && text.is(j + 1, 'not'))),
  );

/** "Call today for an interview": a sentence of its own, told when, and nothing but the job behind. */
function isUrged(text: Tagged, at: number): boolean {
  if (!(text.apart(at) >= APART.clause || text.opensLine(at)) || !text.is(at + 1, 'please') || text.apart(at + 1) !== APART.no)
    return false;
  const next = at + 2;
  return (
    text.apart(next) >= APART.clause ||
    (text.is(next, 'glue', 'about') && text.has(next + 1, next + 4, 'topic', 'papers') && !text.has(next, next + 4, 'outsider'))
  );
}

/** "To find out more, ring Tom": somebody with a question is sent to the telephone. */
const asksBefore = (text: Tagged, at: number): boolean =>
  (text.apart(at) >= APART.clause || Boolean(text.gap(at)?.comma)) && text.has(at - 6, at - 1, 'inquiry');

/** "Herr Brandt steht Ihnen telefonisch zur Verfügung", "happy to talk it through by phone". */
function atHand(text: Tagged, at: number, first: number, last: number, number: boolean, denied: ReadonlySet<number>): boolean {
  let phone = number;
  for (let j = Math.max(first, at - 10); j <= Math.min(last, at + 8); j++) {
    if (text.is(j, 'not', 'no', 'outsider') || denied.has(j)) return false;
    if (text.is(j, 'phone')) phone = true;
  }
  return phone;
}

/** "Cold calling": a kind of work; "want to know more? Call": a comma or a full stop is between. */
const isWork = (text: Tagged, at: number): boolean =>
  text.is(at - 1, 'duty') && text.apart(at) === APART.no && !text.gap(at)?.comma && !text.opensLine(at);

function imperative(text: Tagged, at: number): boolean {
  return (
    text.apart(at) >= APART.clause ||
    text.opensLine(at) ||
    Boolean(text.gap(at)?.comma) ||
    text.is(at - 1, 'please', 'and', 'hesitate', 'modal', 'welcome', 'but') ||
    // "Do call us"
    (text.is(at - 1, 'aux') && text.is(at - 1, 'accept') && (text.apart(at - 1) >= APART.clause || text.opensLine(at - 1)))
  );
}

/** "You don't have to call", "if you cannot reach us by phone": denied, though it forbids nothing; "don't hesitate to call" is not denied. */
function isDenied(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 5 && text.apart(j + 1) === APART.no && !text.gap(j + 1)?.comma; j--) {
    if (text.is(j, 'hesitate')) return false;
    if (text.is(j, 'not', 'no', 'refrain')) return !text.has(j + 1, at - 1, 'hesitate') && !text.has(Math.max(0, j - 2), j, 'hesitate');
  }
  return false;
}

/** The writer or a third person, not the reader, is the subject. */
function weDo(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 4 && text.gap(j + 1)?.apart === APART.no && !text.gap(j + 1)?.comma; j--) {
    // "N'hésitez pas à nous appeler": before its verb, the object looks like a subject.
    if (text.is(j, 'employer') && text.apart(j) === APART.no && text.is(j - 1, 'glue', 'hesitate', 'please', 'not', 'modal', 'you'))
      return false;
    if (text.is(j, 'we', 'outsider')) return true;
    if (!text.is(j, 'aux', 'modal', 'please', 'glue') && !(text.language.deniesBackwards && text.is(j, 'employer'))) return false;
  }
  return false;
}

/** "Calls are welcome", "telephone inquiries welcome". */
function welcomed(text: Tagged, at: number, last: number, denied: ReadonlySet<number>): boolean {
  if (!text.is(at, 'call') && !text.is(at - 1, 'phone')) return false;
  for (let j = at + 1; j <= Math.min(last, at + 5); j++) {
    if (denied.has(j) || text.is(j, 'not', 'no', 'refused') || text.apart(j) >= APART.clause) return false;
    if (text.is(j, 'welcome')) return true;
    if (!text.is(j, 'aux', 'please', 'glue', 'about', 'topic', 'and', 'mail', 'inquiry', 'modal')) return false;
  }
  return false;
}

/** "Send us your CV. Tel: 030 …": a line of its own below what tells how to apply. */
function isEntry(text: Tagged, at: number): boolean {
  if (at === 0 || text.apart(at + 1) > APART.sentence) return false;
  if (!text.gap(at + 1)?.colon && text.token(at + 1)?.kind !== 'number') return false;
  const { first, last } = text.around(at - 1, APART.sentence, 40);
  return text.has(first, last, 'send', 'contact', 'inquiry', 'papers', 'write');
}

/** "Tel: 555 0100 for an application pack", "Tel: 555 0100, ask for Ray": the number opens the sentence, and what it is for follows. */
function isForJob(text: Tagged, at: number): boolean {
  let next = at + 1;
  while (next < at + 5 && text.token(next)?.kind === 'number') next++;
  if (next === at + 1 || text.apart(next) >= APART.sentence) return false;
  return text.is(next, 'ask') || (text.is(next, 'glue') && text.has(next + 1, next + 4, 'papers', 'topic', 'inquiry'));
}

/** "Give Jane a call": a name between the verb and what is given. */
function givesCall(text: Tagged, at: number): boolean {
  const name = text.is(at - 1, 'article') ? at - 2 : at - 1;
  let verb = name;
  while (name - verb < 3 && text.token(verb)?.capital && !text.known(verb) && text.apart(verb) === APART.no) verb--;
  // "Give Jane a ring": the article is part of the word.
  const given = name < at - 1 || text.units[at]?.first !== text.units[at]?.last;
  return given && verb < name && text.is(verb, 'accept') && imperative(text, verb);
}

/** "We welcome calls from candidates", not "welcomes calls from customers". */
const weWelcome = (text: Tagged, at: number): boolean =>
  text.is(at, 'call') && text.is(at - 1, 'welcome') && text.is(at - 2, 'we') && !text.has(at + 1, at + 3, 'outsider');

/** "Answering enquiries by telephone", "répondre aux demandes par téléphone": the work, where no writer stands before the verb. */
function isAnswering(text: Tagged, at: number): boolean {
  let j = at - 1;
  while (at - j < 5 && text.apart(j + 1) === APART.no && text.is(j, 'glue', 'kind', 'inquiry') && !text.is(j, 'accept')) j--;
  return (
    text.is(j, 'accept') &&
    text.apart(j + 1) === APART.no &&
    (text.apart(j) >= APART.clause || text.opensLine(j) || text.is(j - 1, 'you', 'and') || Boolean(text.gap(j)?.comma))
  );
}

/** "Contact us by phone", "enquiries by telephone". */
function byPhone(text: Tagged, at: number, last: number, denied: ReadonlySet<number>): boolean {
  if (weDo(text, at) || isAnswering(text, at)) return false;
  for (let j = at + 1; j <= Math.min(last, at + 8); j++) {
    // "Melden Sie sich": the subject follows its verb.
    if (text.is(j, 'you') && j === at + 1 && text.language.deniesBackwards) continue;
    if (text.is(j, 'you', 'applicant', 'outsider', 'not', 'no')) return false;
    // "Melden Sie sich gern telefonisch": the adverb stands alone.
    if (text.is(j, 'phone') && text.language.nounsAreCapital && !text.token(j)?.proper && text.apart(j) < APART.clause)
      return !denied.has(j) && !text.has(j + 1, j + 5, 'not', 'no');
    if (!text.is(j, 'by') || text.apart(j) >= APART.clause) continue;
    for (let k = j + 1; k <= Math.min(last, j + 4); k++) {
      if (denied.has(k)) return false;
      if (text.is(k, 'phone', 'call')) return true;
      if (!text.is(k, 'mail', 'and', 'glue', 'other', 'by')) break;
    }
  }
  return false;
}
