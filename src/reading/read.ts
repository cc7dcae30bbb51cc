import { LIMITS } from '../job/text.ts';
import { findEmails } from './contacts/emails.ts';
import { findPhones } from './contacts/phones.ts';
import { readInstructions } from './instructions/instructions.ts';
import { LANGUAGES } from './languages/index.ts';
import { lexiconOf } from './lexicon.ts';
import { plain as plainOf } from './plain.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { Tagged } from './tagged.ts';
import { tokenise } from './token.ts';

const LEXICONS = LANGUAGES.map(lexiconOf);
const ABBREVIATIONS = new Set(LANGUAGES.flatMap((language) => language.abbreviations));

/** Reads what a posting's words say. Never throws; text beyond the limit of a description is not read. */
export function read(text: string, _context: ReadingContext = {}): Reading {
  const plain = plainOf(text.slice(0, LIMITS.description));
  const tokens = tokenise(plain.text, ABBREVIATIONS);
  const readings = LEXICONS.map((lexicon) => new Tagged(tokens, lexicon));
  const emails = findEmails(plain);
  const phones = findPhones(
    plain,
    {
      phone: ['tel', 'phone', 'telephone', 'call', 'office', 'cell', 'mobile', 'telefon'],
      notPhone: ['fax', 'tty', 'tdd', 'relay'],
      weak: ['at', 'on', 'numbers', 'number'],
    },
    () => true,
  );
  const between = (start: number, end: number): boolean => phones.some((phone) => phone.start >= start && phone.end <= end);
  const { instructions, spans } = readInstructions(plain, readings, { between }, null);
  return {
    instructions,
    applicationContacts: emails.map(({ address }) => ({ name: null, jobTitle: null, email: address, telephone: null, sameAs: null })),
    validThrough: null,
    spans,
  };
}
