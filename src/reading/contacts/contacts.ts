import { LIMITS } from '../../job/text.ts';
import { APART } from '../gap.ts';
import type { Link } from '../plain.ts';
import { purposeOf } from '../purpose.ts';
import type { ReadContact, Span } from '../reading.ts';
import type { Email } from './emails.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { suggestName } from './inferred.ts';
import { findPeople, type Person } from './people.ts';
import type { Phone } from './phones.ts';
import type { Setting } from './setting.ts';
import { titleOf } from './title.ts';

/** A contact while it is put together, with the tokens of its name and why it is one. */
interface Draft {
  contact: ReadContact;
  evidence: Evidence | null;
  first: number;
  last: number;
}

const blank = (): ReadContact => ({ name: null, jobTitle: null, email: null, telephone: null, sameAs: null });

/** A stretch of the plain text. */
export interface Place {
  start: number;
  end: number;
}

/** What a text says about reaching people; `places`: where each contact stands, by number. */
export interface FoundContacts {
  contacts: ReadContact[];
  places: Place[];
  /** The first address for the job. */
  mailedAt: Place | null;
  /** The first number that stands with a named contact. */
  calledAt: Place | null;
}

/**
 * The people and addresses that a posting names for questions and applications. Addresses for other purposes carry a `contactType`,
 * and nobody is named with them.
 */
export function findContacts(setting: Setting, emails: Email[], phones: Phone[], links: Link[]): FoundContacts {
  let mailedAt: Place | null = null;
  let calledAt: Place | null = null;
  const people = namedContacts(setting, links);
  const contacts = people.map(({ contact }) => contact);
  const places = people.map(({ first, last }) => ({ start: setting.tokens[first]?.start ?? 0, end: setting.tokens[last]?.end ?? 0 }));
  for (const email of emails) {
    const purpose = purposeOf(setting.text, setting.text.unitOf(setting.text.tokenAt(email.start)));
    const person =
      purpose === 'job' ? personFor(people, setting, email, (contact) => !contact.email && !contact.inferred?.email) : undefined;
    const contact = person?.contact ?? blank();
    if (email.spelled) contact.inferred = { ...contact.inferred, email: email.address };
    else contact.email = email.address;
    if (purpose === 'job') mailedAt ??= email;
    if (purpose !== 'job') contact.contactType = purpose;
    const suggestion = contact.name ? null : suggestName(email.address, setting.words);
    if (suggestion) contact.inferred = { ...contact.inferred, name: suggestion };
    if (!person) {
      contacts.push(contact);
      places.push(email);
    }
  }
  for (const phone of phones) {
    const purpose = purposeOf(setting.text, setting.text.unitOf(setting.text.tokenAt(phone.start)));
    const person = purpose === 'job' ? personFor(people, setting, phone, (contact) => !contact.telephone) : undefined;
    const contact = person?.contact ?? blank();
    contact.telephone = phone.text;
    if (person && person.evidence !== 'lead-in' && purpose === 'job') calledAt ??= phone;
    if (purpose !== 'job') contact.contactType = purpose;
    if (!person) {
      contacts.push(contact);
      places.push(phone);
    }
  }
  return { contacts, places, mailedAt, calledAt };
}

function namedContacts(setting: Setting, links: Link[]): Draft[] {
  const found: Draft[] = [];
  // "Head of Collections" behind a name is a title: nobody in it is called Collections.
  let titled = -1;
  for (const person of findPeople(setting.tokens, setting.plain, setting.words)) {
    if (found.length >= LIMITS.list) break;
    if (person.first <= titled || person.name.length > LIMITS.line) continue;
    const evidence = evidenceFor(person, setting);
    if (!evidence && !joins(found.at(-1), person, setting)) continue;
    if (purposeOf(setting.text, setting.text.unitOf(person.first)) !== 'job') continue;
    const start = setting.tokens[person.first]?.start ?? 0;
    const end = setting.tokens[person.last]?.end ?? 0;
    const profile = links.find((link) => link.start <= start && link.end >= end && link.href.startsWith('http'));
    const title = titleOf(person, setting);
    titled = title?.last ?? person.last;
    const contact: ReadContact = { ...blank(), name: person.name, jobTitle: title?.text ?? null, sameAs: profile?.href ?? null };
    found.push({ contact, evidence, first: person.first, last: person.last });
  }
  return found;
}

/** "Jane Doe or John Roe": named in one breath with a contact. */
function joins(previous: Draft | undefined, person: Person, { tokens, text }: Setting): boolean {
  if (!previous || person.parts < 2 || person.first - previous.last > 12 || !text.is(text.unitOf(person.first - 1), 'and')) return false;
  for (let i = previous.last + 1; i <= person.first; i++)
    if ((tokens[i]?.gap.apart ?? APART.block) >= APART.sentence && (tokens[i - 1]?.kind !== 'address' || tokens[i]?.gap.newline))
      return false;
  return true;
}

/** The person to whom an address or number belongs: the one named before it in the same thought, else the one named right after it. */
function personFor(
  people: Draft[],
  setting: Setting,
  place: { start: number; end: number },
  lacks: (contact: ReadContact) => boolean,
): Draft | undefined {
  const at = setting.text.tokenAt(place.start);
  const before = people.findLast((person) => person.last < at);
  if (before && lacks(before.contact) && at - before.last < 40 && !interrupted(setting, before.last, at)) return before;
  const after = people.find((person) => person.first >= at);
  if (after && lacks(after.contact) && after.first - at < 16 && !interrupted(setting, at, after.first)) return after;
  return undefined;
}

/** Whether a sentence ended between two tokens; a line break alone ends none, contacts stand in lines. */
function interrupted({ tokens }: Setting, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const gap = tokens[i]?.gap;
    if (gap && gap.apart >= APART.sentence && !gap.newline && !gap.cell) return true;
  }
  return false;
}

/** Puts the same person or address together, keeps the first place. */
export function mergeContacts(
  contacts: ReadContact[],
  places: { start: number; end: number }[],
): { contacts: ReadContact[]; spans: Span[] } {
  const merged: ReadContact[] = [];
  const spans: Span[] = [];
  contacts.forEach((contact, i) => {
    const known = merged.find(
      (one) =>
        same(one.email, contact.email) ||
        isNamed(one.name, contact.name) ||
        (!contact.name && !contact.email && digits(one.telephone) !== '' && digits(one.telephone) === digits(contact.telephone)),
    );
    if (!known) {
      if (merged.length >= LIMITS.list) return;
      merged.push(contact);
      const place = places[i];
      if (place) spans.push({ field: `applicationContacts.${merged.length - 1}`, start: place.start, end: place.end });
      return;
    }
    const { contactType, inferred, ...fields } = contact;
    for (const field of ['name', 'jobTitle', 'email', 'telephone', 'sameAs'] as const)
      if (!known[field] && fields[field]) known[field] = fields[field];
    if (known.contactType && !contactType) delete known.contactType;
  });
  return { contacts: merged, spans };
}

/** The same name, or the surname or given name alone: "Jane Doe … you reach Ms. Doe at", "ask Jane". */
const isNamed = (known: string | null | undefined, name: string | null | undefined): boolean =>
  same(known, name) ||
  (fold(name) !== '' &&
    (fold(known).endsWith(` ${fold(name)}`) || (!fold(name).includes(' ') && fold(known).startsWith(`${fold(name)} `))));

const fold = (text: string | null | undefined): string => (text ?? '').trim().toLowerCase();
const same = (a: string | null | undefined, b: string | null | undefined): boolean => fold(a) !== '' && fold(a) === fold(b);
const digits = (text: string | null | undefined): string => (text ?? '').replace(/\D/g, '');
