import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';
import type { Stretch } from './frame.ts';

const REACH = 16;
/** How far behind a denial what is denied may stand. */
const FAR = 14;

/**
 * Sentences that say that not everybody will hear: only those selected are told, those not selected are not told, each cannot be told,
 * or silence until some day means no. Gives where each such statement stands.
 */
export function findShortlistOnly(text: Tagged): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.units.length; at++) {
    const sentence = sayOf(text, at);
    if (sentence) found.push(sentence);
  }
  return found;
}

function sayOf(text: Tagged, at: number): Stretch | null {
  if (text.is(at, 'only') && onlySelected(text, at)) return coreFrom(text, at);
  if (text.is(at, 'not-all') && isTold(text, at) && notEach(text, at)) return coreFrom(text, at);
  if (text.is(at, 'not') && (notOthers(text, at) || nothingHeard(text, at) || noAnswerToEach(text, at))) return coreFrom(text, at);
  if (text.is(at, 'not') && (notPassedOver(text, at) || (isTold(text, at) && (notEach(text, at) || notUnless(text, at)))))
    return coreFrom(text, at);
  // "Applicants not contacted within 60 days should consider themselves unsuccessful"
  if (text.is(at, 'not') && text.is(at - 1, 'applicant') && text.is(at + 1, 'told') && meansNo(text, at + 1)) return coreFrom(text, at);
  if (text.is(at, 'nor') && isPassedOverBefore(text, at) && tellsAfter(text, at)) return coreFrom(text, at);
  if (text.is(at, 'no') && (noWordOfRefusal(text, at) || isAnswerToEach(text, at + 1) || nothingHeard(text, at))) return coreFrom(text, at);
  if (text.is(at, 'silence') && meansNo(text, at)) return coreFrom(text, at);
  if (text.is(at, 'not') && isTheirSilence(text, at)) return coreFrom(text, at);
  if (text.is(at, 'unless') && text.has(at + 1, at + 5, 'hear', 'told') && meansNo(text, at)) return coreFrom(text, at);
  if (text.is(at, 'if') && silenceMeansNo(text, at)) return coreFrom(text, at);
  return null;
}

/** The words that say it: from `at` on, up to the end of the sentence. */
function coreFrom(text: Tagged, at: number): Stretch {
  return { first: at, last: Math.min(at + REACH, text.around(at, APART.sentence, REACH).last) };
}

/** A word of answering stands behind `at`: asked first, because most denials have none. */
const isTold = (text: Tagged, at: number): boolean => text.has(at + 1, at + FAR, 'tell', 'told', 'hear');

/** The units after `at` in its sentence, at most `reach`. */
function* following(text: Tagged, at: number, reach: number): Generator<number> {
  for (let j = at + 1; j < text.units.length && j <= at + reach && text.apart(j) < APART.sentence; j++) yield j;
}

/** "Only shortlisted candidates will be contacted", "we only contact those …", "contacted only if shortlisted", "shortlisted candidates only". */
function onlySelected(text: Tagged, at: number): boolean {
  let selected = false;
  let told = false;
  let condition = false;
  let distance = 0;
  for (const j of following(text, at, 26)) {
    distance++;
    if (text.is(j, 'not', 'no', 'only')) break;
    if (text.is(j, 'if')) condition = true;
    // "Only if you are invited, you will hear from us"
    if (condition && !told && text.is(j, 'chosen')) {
      selected = true;
      continue;
    }
    // "Only candidates … contacted" is told of them, "we only contact those …" is done to them; "only candidates who contact us" do it themselves.
    const tells = (text.is(j, 'told') && !text.is(j + 1, 'papers', 'other')) || (text.is(j, 'tell') && !selected && !asksReader(text, j));
    if ((tells || text.is(j, 'hear')) && (selected || distance <= 8)) {
      // "be contacted only by e-mail" says how, not whom.
      if (!told && !selected && distance > 8) return false;
      told = true;
    } else if (text.is(j, 'chosen')) {
      // "Only shortlisted suppliers are invited to tender"
      if (text.is(j + 1, 'agency', 'outsider')) return false;
      selected = true;
    } else if (text.is(j, 'applicant') && (distance <= 6 || told) && !text.is(j + 1, 'from')) selected = true;
    else if (text.is(j, 'send', 'accept') && !selected && !told && !toldBefore(text, at)) return false;
    if (told && selected) return true;
  }
  // "… only selected candidates will": the text was cut off before it said what.
  if (selected && text.is(text.units.length - 1, 'aux') && text.units.length - at < 8) return true;
  // "Shortlisted candidates only will be contacted", "we contact shortlisted candidates only".
  if (!selected && selectedBefore(text, at) && (tellsAfter(text, at) || toldBefore(text, at))) return true;
  if (!selected && !told) return false;
  // "We contact only shortlisted candidates", "you will be contacted only if you are selected".
  return toldBefore(text, at) && (condition || selectedSoon(text, at));
}

/** "Only contact us if …", "non chiamate": the reader is to get in touch, or not. */
function asksReader(text: Tagged, tell: number): boolean {
  if (text.is(tell, 'ring') && text.is(tell - 1, 'not') && (text.apart(tell - 1) >= APART.clause || text.opensLine(tell - 1))) return true;
  return text.apart(tell + 1) < APART.sentence && text.is(tell + 1, 'employer', 'we') && !text.is(tell + 1, 'applicant');
}

/** "Shortlisted candidates only …" */
function selectedBefore(text: Tagged, at: number): boolean {
  return (
    (text.is(at - 1, 'chosen', 'applicant') && text.is(at - 2, 'chosen')) || (text.is(at - 1, 'chosen') && text.gap(at)?.apart === APART.no)
  );
}

function tellsAfter(text: Tagged, at: number): boolean {
  for (const j of following(text, at, 5)) if (text.is(j, 'told', 'hear')) return true;
  return false;
}

/** "You will be contacted only if …" */
function toldBefore(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 8 && text.apart(j + 1) < APART.sentence; j--)
    if (text.is(j, 'told', 'hear') || (text.is(j, 'tell') && !asksReader(text, j))) return true;
  return false;
}

function selectedSoon(text: Tagged, at: number): boolean {
  // "We only write to those applicants whom we want to invite": people may stand between.
  const reach = text.has(at + 1, at + 4, 'applicant') ? 14 : 10;
  for (const j of following(text, at, reach)) if (text.is(j, 'chosen')) return true;
  return false;
}

/** "We are unable to contact each applicant", "it is not possible to reply to all applications". */
function notEach(text: Tagged, at: number): boolean {
  // "We can't wait to hear from all of you"
  if (text.is(at + 1, 'hesitate')) return false;
  let tells = false;
  let each = text.is(at, 'not-all');
  let applicants = false;
  for (const j of following(text, at, FAR)) {
    if (text.is(j, 'only', 'but', 'if')) return false;
    // "We never leave anybody waiting: everyone gets an answer", "unable to answer inquiries about applications"
    if ((text.apart(j) >= APART.clause && text.is(j, 'we', 'you', 'each')) || (text.gap(j)?.comma && text.is(j, 'each'))) return false;
    if (text.is(j, 'inquiry', 'call', 'mail') && !text.is(j, 'tell', 'told', 'hear', 'write')) return false;
    // "Wir können nicht allen absagen"
    const whom = text.is(j - 1, 'please') ? j - 2 : j - 1;
    if (
      each &&
      text.is(whom, 'each', 'not-all') &&
      (text.is(j, 'tell') || (text.is(j, 'told') && (whom > at || text.has(j, j + 3, 'hear'))))
    )
      applicants = true;
    if (text.is(j, 'each')) each = true;
    if (text.is(j, 'applicant', 'papers')) applicants = true;
    if (text.is(j, 'tell', 'told', 'hear') && !asksReader(text, j)) tells = true;
    if (tells && each && applicants) return true;
  }
  return false;
}

/** "Unsuccessful candidates will not be notified", "we do not notify applicants who were not selected". */
function notPassedOver(text: Tagged, at: number): boolean {
  // "Absagen versenden wir nicht", "nous ne répondrons pas aux …": the verb may stand before its denial.
  let tells =
    text.language.deniesBackwards && (text.has(at - 3, at - 1, 'tell') || (text.is(at - 1, 'accept') && text.has(at - 8, at - 2, 'hear')));
  for (const j of following(text, at, 8)) {
    if (text.is(j, 'tell', 'told', 'hear') && !asksReader(text, j)) tells = true;
    if (tells && isPassedOver(text, j)) return true;
  }
  return tells && isPassedOverBefore(text, at);
}

function isPassedOverBefore(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 12 && text.apart(j + 1) < APART.sentence; j--) if (isPassedOver(text, j)) return true;
  return false;
}

/** "Those who fit will be contacted, others will not", "if not, you won't hear from us". */
function notOthers(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 5 && text.apart(j + 1) < APART.sentence; j--) {
    if (!text.is(j, 'else')) {
      if (!text.is(j, 'aux', 'we', 'you', 'applicant', 'please', 'glue', 'employer')) return false;
      continue;
    }
    if (text.apart(at + 1) >= APART.sentence)
      return text.has(at - 16, j - 1, 'told', 'tell', 'hear') && text.has(at - 16, j - 1, 'chosen', 'applicant');
    for (const k of following(text, at, 6)) if (text.is(k, 'tell', 'told', 'hear') && !asksReader(text, k)) return true;
    return false;
  }
  return false;
}

/** "Hoor je binnen twee weken niets, dan …", "hören Sie nichts von uns, …": the condition is told by its order. */
function nothingHeard(text: Tagged, at: number): boolean {
  if (!text.language.deniesBackwards || at === 0) return false;
  let first = at;
  while (at - first < 14 && text.apart(first) < APART.clause && !text.opensLine(first)) first--;
  if (first === at || !text.is(first, 'hear', 'told', 'tell', 'aux', 'modal')) return false;
  return text.has(first, Math.min(at + 4, text.around(at, APART.sentence, 4).last), 'hear') && meansNo(text, at);
}

/** "Individual replies will not be possible", "no personal feedback": an answer to each is denied. */
function noAnswerToEach(text: Tagged, at: number): boolean {
  for (let j = at - 1; j >= 0 && at - j < 5 && text.apart(j + 1) < APART.clause; j--) {
    if (isAnswerToEach(text, j)) return text.has(at + 1, at + 3, 'accept', 'send', 'told');
    if (!text.is(j, 'aux', 'modal', 'glue', 'please', 'papers', 'applicant')) return false;
  }
  return false;
}

const isAnswerToEach = (text: Tagged, j: number): boolean => text.is(j, 'each') && text.is(j, 'hear') && text.apart(j + 1) !== APART.block;

/** "You will not hear from us unless you are shortlisted", "unless you are shortlisted, you will not hear from us". */
function notUnless(text: Tagged, at: number): boolean {
  let told = false;
  let condition = false;
  for (const j of following(text, at, FAR)) {
    if (text.apart(j) >= APART.clause) break;
    if (text.is(j, 'tell', 'told', 'hear') && !asksReader(text, j)) told = true;
    if (text.is(j, 'if')) condition = told;
    else if (condition && text.is(j, 'chosen')) return true;
  }
  if (!told) return false;
  let chosen = false;
  for (let j = at - 1; j >= 0 && at - j < 12 && text.apart(j + 1) < APART.sentence; j--) {
    if (text.is(j, 'not', 'no')) return false;
    if (text.is(j, 'chosen')) chosen = true;
    if (text.is(j, 'if')) return chosen;
  }
  return false;
}

/** "We send no rejections", "those not selected get no answer". */
function noWordOfRefusal(text: Tagged, at: number): boolean {
  if (text.is(at + 1, 'passed-over'))
    return text.has(at - 3, at - 1, 'send', 'told', 'tell') || text.has(at + 2, at + 5, 'send', 'told', 'tell');
  return text.is(text.is(at + 1, 'kind', 'each') ? at + 2 : at + 1, 'hear') && isPassedOverBefore(text, at);
}

const isPassedOver = (text: Tagged, j: number): boolean =>
  text.is(j, 'passed-over') ||
  (text.is(j, 'chosen') && (text.has(j - 3, j - 1, 'not') || (text.language.deniesBackwards && text.is(j + 1, 'not'))));

/** "If you have not heard from us within two weeks, you have not been selected." */
function silenceMeansNo(text: Tagged, condition: number): boolean {
  let silent = 0;
  for (const j of following(text, condition, 20)) {
    if (silent === 0) {
      if (j - condition > 12) return false;
      if (!text.is(j, 'not', 'no')) continue;
      // "Hören Sie nichts von uns, …"
      if (text.is(condition, 'hear')) return meansNo(text, j);
      silent = j;
    } else if (j - silent > 7) return false;
    else if ((text.is(j, 'hear', 'told') && !asksReader(text, j)) || (text.is(j, 'tell') && text.is(condition + 1, 'we')))
      return meansNo(text, j);
  }
  return false;
}

/** "Applicants who have not been contacted by May should assume …", "not hearing from us means …" */
function isTheirSilence(text: Tagged, at: number): boolean {
  if (text.is(at + 1, 'hear') && (text.apart(at) >= APART.clause || text.opensLine(at))) return meansNo(text, at + 1);
  let j = at - 1;
  while (at - j < 4 && text.is(j, 'aux', 'glue') && !text.is(j, 'applicant') && text.apart(j + 1) === APART.no) j--;
  return text.is(j, 'applicant') && text.has(at + 1, at + 3, 'told', 'hear') && meansNo(text, at + 1);
}

/** What follows says that one was passed over. */
function meansNo(text: Tagged, silence: number): boolean {
  let denied = false;
  for (const j of following(text, silence, 34)) {
    if (text.is(j, 'passed-over')) return true;
    if (text.is(j, 'not', 'no')) denied = true;
    else if (denied && text.is(j, 'chosen')) return true;
  }
  return false;
}
