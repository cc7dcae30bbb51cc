import { APART } from '../gap.ts';
import type { Person } from './people.ts';
import { isTitled, NEAR, phrase, pointBetween, pointSoon, type Setting } from './setting.ts';

const LONGEST_LABEL = 4;
/** Labels that need no colon: a name follows, and nothing else can. */
const ATTENTION =
  /^att(?:n|ention)?(?: to)?$|attention of$|(?:^|\s)(?:ansprechpartner(?:in)?|ansprechperson|contactpersoon|referente)$|^c o$|^(?:fao|z hd(?: von)?|z h|zu handen(?: von)?|a la atencion de|a l' attention de)$/;
const POSTED_BY = /^(?:job )?posted by$|^veroffentlicht von$|^publiee? par$|^publicado por$/;

/** A label that names people of all kinds; with a way to reach somebody in the lines below it names a contact. */
const NAME = /^(?:full )?name$|^nom$|^nombre$|^naam$|^nome$|^nominativo$/;

/** "Contact person: Jane Doe", "Attn Jane Doe", "HR Analyst | Jane Doe". */
export function hasLabel(person: Person, setting: Setting): boolean {
  const { tokens, words } = setting;
  if (hasQuestionBefore(person, setting)) return true;
  const gap = tokens[person.first]?.gap;
  for (let length = Math.min(LONGEST_LABEL, person.first); gap && length > 0; length--) {
    const label = tokens.slice(person.first - length, person.first);
    const first = label[0];
    if (!first || label.some((token, i) => i > 0 && (token.gap.apart !== APART.no || token.gap.newline))) continue;
    const said = label.map(({ word }) => word).join(' ');
    if (NAME.test(said) && gap.colon && first.gap.newline && pointNear(person, setting)) return true;
    if (!words.labels.has(said)) continue;
    if (gap.colon || gap.cell || ATTENTION.test(said)) return true;
    if (POSTED_BY.test(said) && first.gap.newline && isTitled(person, tokens, words)) return true;
    // Without a colon, the label must fill its line: "Contact person" and the name below, "Contact - Jane Doe".
    if (first.gap.newline && (gap.newline || gap.apart === APART.clause)) return true;
  }
  return false;
}

/** The lines below the name give a way to reach somebody. */
function pointNear({ last }: Person, { tokens, points }: Setting): boolean {
  const end = tokens[last]?.end ?? 0;
  return pointBetween(points, end, end + NEAR);
}

/** "Questions about the position: Jane Doe, 020 …": what one may ask, a colon, a name, a number. */
function hasQuestionBefore(person: Person, setting: Setting): boolean {
  const { text, tokens } = setting;
  if (!tokens[person.first]?.gap.colon || !pointSoon(person, setting)) return false;
  const unit = text.unitOf(person.first) - 1;
  const { first } = text.around(unit, APART.clause, 10);
  let asks = false;
  for (let j = unit; j >= first; j--) {
    if (!text.known(j)) return false;
    asks ||= text.is(j, 'inquiry') && !text.is(j, 'accept');
    if (text.opensLine(j)) break;
  }
  return asks;
}

const IS = new Set(['is', 'ist', 'est', 'es', 'e', 'zijn', 'be', 'sera']);

/** "The recruiter for this role is Jane Doe": a label, maybe what for, and who it is. */
export function isNamedAs({ first }: Person, { tokens, words, text }: Setting): boolean {
  if (!IS.has(tokens[first - 1]?.word ?? '') || tokens[first]?.gap.apart !== APART.no) return false;
  for (let end = first - 1; end > 0 && first - end < 7; end--) {
    for (let length = 1; length <= LONGEST_LABEL; length++) if (words.labels.has(phrase(tokens, end - length, end))) return true;
    const unit = text.unitOf(end - 1);
    if (!text.is(unit, 'glue', 'topic', 'about', 'aux', 'papers') || tokens[end - 1]?.gap.apart !== APART.no) return false;
  }
  return false;
}

/** The name opens one of the first lines under "Contact information". */
export function underHeading(person: Person, { tokens, words }: Setting): boolean {
  const opens = tokens[person.first]?.gap;
  if (!opens?.newline && !opens?.colon) return false;
  for (let j = person.first; j > 0 && person.first - j < 14; j--) {
    const gap = tokens[j]?.gap;
    if (!gap?.newline && !gap?.colon) continue;
    // Up to three words before the break, back to the start of their line.
    for (let length = 1; length <= 3; length++) {
      const label = tokens.slice(j - length, j);
      if (label[0]?.gap.newline && words.headings.has(label.map(({ word }) => word).join(' '))) return true;
    }
  }
  return false;
}
