import { LIMITS } from '../job/text.ts';
import { findContacts, mergeContacts } from './contacts/contacts.ts';
import { findEmails } from './contacts/emails.ts';
import type { Setting } from './contacts/evidence.ts';
import { findPhones } from './contacts/phones.ts';
import { vocabularyOf } from './contacts/vocabulary.ts';
import { deadlineWordsOf, findDeadline } from './deadline/deadline.ts';
import { APART } from './gap.ts';
import { readInstructions } from './instructions/instructions.ts';
import { LANGUAGES } from './languages/index.ts';
import { lexiconOf } from './lexicon.ts';
import { plain as plainOf } from './plain.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { Tagged } from './tagged.ts';
import { tokenise } from './token.ts';

const LEXICONS = LANGUAGES.map(lexiconOf);
const ABBREVIATIONS = new Set(LANGUAGES.flatMap((language) => language.abbreviations));
const WORDS = vocabularyOf(LANGUAGES);
const DEADLINE_WORDS = deadlineWordsOf(LANGUAGES);

/** Reads what a posting's words say. Never throws; text beyond the limit of a description is not read. */
export function read(text: string, context: ReadingContext = {}): Reading {
  const plain = plainOf(text.slice(0, LIMITS.description));
  const tokens = tokenise(plain.text, ABBREVIATIONS);
  const readings = LEXICONS.map((lexicon) => new Tagged(tokens, lexicon));
  const main = readings[0];
  if (!main) throw new Error('no language');
  const emails = findEmails(plain);
  const phones = findPhones(plain, WORDS, (offset) => leadsToNumber(main, offset));
  const between = (start: number, end: number): boolean => phones.some((phone) => phone.start >= start && phone.end <= end);
  const { instructions, spans } = readInstructions(plain, readings, { between }, null);

  const deadline = findDeadline(main, plain.text, DEADLINE_WORDS, false, context);

  const setting: Setting = {
    plain: plain.text,
    tokens,
    words: WORDS,
    text: main,
    points: [...emails, ...phones].map(({ start }) => start).sort((a, b) => a - b),
  };
  const found = findContacts(setting, emails, phones, plain.links);
  const { contacts, spans: contactSpans } = mergeContacts(found.contacts, found.places);
  return { instructions, applicationContacts: contacts, validThrough: deadline?.date ?? null, spans: [...spans, ...contactSpans] };
}

/** Whether the words before an offset, in its sentence, call or contact. */
function leadsToNumber(text: Tagged, offset: number): boolean {
  const unit = text.unitOf(text.tokenAt(offset));
  return text.has(Math.max(text.around(unit, APART.sentence).first, unit - 16), unit, 'ring', 'contact', 'call', 'inquiry');
}
