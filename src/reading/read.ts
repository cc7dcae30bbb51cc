import { noInstructions } from '../job/posting.ts';
import { LIMITS } from '../job/text.ts';
import type { Reading, ReadingContext } from './reading.ts';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** Reads what a posting's words say. Never throws; text beyond the limit of a description is not read. */
export function read(text: string, _context: ReadingContext = {}): Reading {
  const bounded = text.slice(0, LIMITS.description);
  const emails = new Set(Array.from(bounded.matchAll(ADDRESS), ([address]) => address));
  return {
    instructions: noInstructions(),
    applicationContacts: Array.from(emails, (email) => ({ name: null, jobTitle: null, email, telephone: null, sameAs: null })),
    validThrough: null,
    spans: [],
  };
}
