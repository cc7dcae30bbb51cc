import { APART } from '../gap.ts';
import type { Tagged } from '../tagged.ts';
import type { Stretch } from './frame.ts';

const REACH = 12;

/**
 * "Rückfragen bitte nur per E-Mail", "vragen uitsluitend schriftelijk": who takes questions in one written way alone does not want to be called.
 * Gives where each such statement stands. It is weaker than a ban in words: a call that is offered elsewhere in the text goes before it.
 */
export function findWrittenOnly(text: Tagged): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.units.length; at++) {
    if (!text.is(at, 'only')) continue;
    const way = text.is(at + 1, 'by') ? at + 2 : at + 1;
    if (!text.is(way, 'mail', 'other') || text.apart(way) !== APART.no) continue;
    const asked = askedBefore(text, at) ?? askedBehind(text, at, way);
    if (asked !== null && !limited(text, asked, way)) found.push({ first: asked, last: way });
  }
  return found;
}

/** The question that the way is for; null where papers stand nearer, or where somebody else writes. */
function askedBefore(text: Tagged, at: number): number | null {
  for (let j = at - 1; j >= 0 && at - j <= REACH && text.apart(j + 1) < APART.clause; j--) if (isSubject(text, j)) return null;
  for (let j = at - 1; j >= 0 && at - j <= REACH && text.apart(j + 1) < APART.clause; j--) {
    if (text.is(j, 'papers', 'no', 'not')) return null;
    if (text.is(j, 'question')) return j;
    // "Kontaktieren Sie uns nur per E-Mail", "Kontakt bitte nur schriftlich", not "wir kontaktieren Sie nur per E-Mail".
    if (!text.is(j, 'contact', 'inquiry') || text.is(j - 1, 'we')) continue;
    if ((j === at - 1 && text.apart(j) >= APART.sentence) || text.has(j - 1, at - 1, 'please')) return j;
    if (text.is(j, 'contact') && text.has(j + 1, at - 1, 'us')) return j;
  }
  return null;
}

/** "Bitte nur schriftliche Anfragen", "wir bitten um ausschließlich schriftliche Kontaktaufnahme". */
const askedBehind = (text: Tagged, at: number, way: number): number | null =>
  text.is(way + 1, 'inquiry') && text.apart(way + 1) === APART.no && text.has(at - 3, at - 1, 'ask', 'please') ? at : null;

/** "Sie beantworten Fragen nur per E-Mail": the reader opens the sentence, and it is about work; not "kontaktieren Sie uns". */
const isSubject = (text: Tagged, j: number): boolean =>
  text.is(j, 'you') && (text.apart(j) >= APART.clause || text.opensLine(j)) && !text.is(j - 1, 'contact', 'send', 'accept', 'write');

/** A call is another way beside it, or the question is not the applicant's about the job. */
function limited(text: Tagged, first: number, way: number): boolean {
  const sentence = text.around(way, APART.sentence, REACH + 8);
  return (
    text.has(way + 1, way + 5, 'phone', 'ring', 'call') ||
    text.has(Math.min(first, sentence.first), sentence.last, 'agency', 'outsider', 'duty', 'aid', 'technical', 'third-party', 'perk')
  );
}
