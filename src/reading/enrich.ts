import type { ApplicationContact, Posting } from '../job/posting.ts';
import { LIMITS } from '../job/text.ts';
import { read } from './read.ts';
import type { ReadContact } from './reading.ts';

/**
 * The posting with what its description says filled in where structured data said nothing: instructions, contacts, deadline, pay, place, kind of employment, reference.
 * Nothing given is overwritten, and what the user corrected (`user` in `provenance`) is left alone; what is filled is marked `text`.
 * `now` (ISO 8601) settles the year of a deadline without one where the posting day is unknown. The posting passed in is left as it was.
 */
export function enrich(posting: Posting, now: string | null = null): Posting {
  if (!posting.description) return posting;
  const reading = read(posting.description, { datePosted: posting.datePosted, now });
  const provenance = { ...posting.provenance };
  const filled: Posting = { ...posting, provenance };

  if (reading.instructions.quotes.length > 0 && posting.instructions.quotes.length === 0 && provenance.instructions !== 'user') {
    filled.instructions = reading.instructions;
    provenance.instructions = 'text';
  }
  if (posting.validThrough === null && reading.validThrough !== null && provenance.validThrough !== 'user') {
    filled.validThrough = reading.validThrough;
    provenance.validThrough = 'text';
  }
  const isBlank = (field: Fact): boolean => isEmpty(posting[field]) && !isEmpty(reading[field]) && provenance[field] !== 'user';
  for (const field of FACTS.filter(isBlank)) {
    Object.assign(filled, { [field]: reading[field] });
    provenance[field] = 'text';
  }
  if (reading.deadline && !posting.deadline && provenance.validThrough !== 'user' && filled.validThrough === reading.validThrough)
    filled.deadline = reading.deadline;
  if (provenance.applicationContacts !== 'user') {
    const { contacts, changed } = mergeContacts(posting.applicationContacts, reading.applicationContacts);
    if (changed) {
      filled.applicationContacts = contacts;
      if (posting.applicationContacts.length === 0) provenance.applicationContacts = 'text';
    }
  }
  return filled;
}

const FACTS = ['baseSalary', 'jobLocation', 'jobLocationType', 'employmentType', 'identifier'] as const;
type Fact = (typeof FACTS)[number];

const isEmpty = (value: Posting[Fact]): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Contacts for the job itself, those given first; the same person is known by e-mail address, else by name. */
function mergeContacts(given: ApplicationContact[], read: ReadContact[]): { contacts: ApplicationContact[]; changed: boolean } {
  const contacts = given.map((contact) => ({ ...contact }));
  let changed = false;
  for (const { contactType, ...found } of read) {
    if (contactType !== undefined) continue;
    const known = contacts.find((contact) => same(contact.email, found.email) || same(contact.name, found.name));
    if (known) changed = fillBlanks(known, found) || changed;
    else if (contacts.length < LIMITS.list) {
      contacts.push(found);
      changed = true;
    }
  }
  return { contacts, changed };
}

const same = (a: string | null | undefined, b: string | null | undefined): boolean =>
  Boolean(a && b && a.trim().toLowerCase() === b.trim().toLowerCase());

/** Fills what `known` lacks from `found`; says whether anything was. */
function fillBlanks(known: ApplicationContact, found: ApplicationContact): boolean {
  let filled = false;
  for (const field of ['name', 'jobTitle', 'email', 'telephone', 'sameAs'] as const) {
    const value = found[field];
    if (!known[field] && value) {
      known[field] = value;
      filled = true;
    }
  }
  return filled;
}
