import type { Person, Role } from '../../job/person.ts';
import type { ApplicationContact, Posting } from '../../job/posting.ts';

/** A posting names a few people; a page that names more is a staff list. */
const MOST = 20;

/** Job titles of those who lead a department rather than hire for it, in the languages that postings are read in. */
const LEADS =
  /\b(manager|head|director|lead|chief|c[eft]o|vp|president|founder|principal|leit\w*|gesch(ä|ae)ftsf(ü|ue)hr\w*|inhaber\w*|direct\w+|responsable|jefe|jefa)\b/iu;
/** Job titles of those who hire. They come first: a "Talent Acquisition Manager" is no hiring manager. */
const HIRES =
  /\b(recruit\w*|talent|hr|human resources|people|staffing|personal\w*|bewerb\w*|recrutement|rh|selecci(ó|o)n|recursos humanos)\b/iu;

/** The people whom a posting names as contacts: those known already (by mail address, profile, or name and employer), and those that are new. */
export function peopleNamed(posting: Posting, known: Person[]): { ids: string[]; added: Person[] } {
  const employer = posting.hiringOrganization.name;
  const added: Person[] = [];
  const ids = new Set<string>();
  for (const contact of posting.applicationContacts.slice(0, MOST)) {
    if (!contact.name?.trim()) continue;
    const person = [...known, ...added].find((one) => isSame(one, contact, employer)) ?? personFrom(contact, employer);
    if (!ids.has(person.id) && !known.includes(person) && !added.includes(person)) added.push(person);
    ids.add(person.id);
  }
  return { ids: [...ids], added };
}

function personFrom(contact: ApplicationContact, employer: string | null): Person {
  return {
    id: crypto.randomUUID(),
    name: contact.name?.trim() ?? null,
    jobTitle: contact.jobTitle ?? null,
    worksFor: employer,
    role: roleOf(contact.jobTitle ?? ''),
    email: contact.email ?? null,
    telephone: contact.telephone ?? null,
    sameAs: contact.sameAs ?? null,
  };
}

/** Whom a posting names for questions is most often who hires for it. */
function roleOf(jobTitle: string): Role {
  return LEADS.test(jobTitle) && !HIRES.test(jobTitle) ? 'hiring-manager' : 'recruiter';
}

function isSame(person: Person, contact: ApplicationContact, employer: string | null): boolean {
  if (person.email && contact.email) return alike(person.email, contact.email);
  if (person.sameAs && contact.sameAs) return alike(person.sameAs, contact.sameAs);
  return alike(person.name, contact.name) && alike(person.worksFor, employer);
}

const alike = (one: string | null | undefined, other: string | null | undefined): boolean =>
  !!one?.trim() && one.trim().toLowerCase() === other?.trim().toLowerCase();
