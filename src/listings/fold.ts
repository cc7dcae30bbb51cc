import { isSaid, strictest } from '../job/instructions.ts';
import type { Listing } from '../job/listing.ts';
import type { ApplicationContact, Instructions, Posting } from '../job/posting.ts';
import { LIMITS } from '../job/text.ts';

/** The fields of a posting that one listing may give where another has left them out. */
const FIELDS = [
  'title',
  'hiringOrganization',
  'agency',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'identifier',
  'url',
  'description',
  'applicationContacts',
  'instructions',
] as const;
type Field = (typeof FIELDS)[number];

/**
 * What several listings of one job say together: the first counts, what it leaves out comes from the next that has it, what any of them forbids is forbidden. What the
 * user corrected in `current` stands whatever they say.
 */
export function foldListings(listings: readonly [Listing, ...Listing[]], current: Posting): Posting {
  const postings = listings.map(({ posting }) => posting);
  const folded: Posting = { ...listings[0].posting, provenance: { ...listings[0].posting.provenance } };
  for (const field of FIELDS) {
    const from = postings.find((posting) => says(posting, field));
    if (from) take(folded, field, from);
  }
  const later = lastDeadline(postings, folded.validThrough);
  if (later) take(folded, 'validThrough', later);
  folded.applicationContacts = allContacts(postings);
  folded.instructions = strictest(postings.map(({ instructions }) => instructions));
  return keepCorrections(folded, current);
}

/** A capture with all that the user corrected in `current` put back. */
export function keepCorrections(captured: Posting, current: Posting): Posting {
  const kept: Posting = { ...captured, provenance: { ...captured.provenance } };
  for (const field of FIELDS) if (current.provenance[field] === 'user') take(kept, field, current);
  return kept;
}

/** What a later visit captured, where it says something; the rest as it was, and what the user corrected. */
export function renewed(current: Posting, captured: Posting): Posting {
  const next: Posting = { ...current, provenance: { ...current.provenance } };
  for (const field of FIELDS) {
    if (field === 'url' || current.provenance[field] === 'user' || !says(captured, field)) continue;
    take(next, field, captured);
  }
  return next;
}

/** Whether a posting says anything in a field; of its deadline it may say only that it stays open until filled. */
const says = (posting: Posting, field: Field): boolean =>
  isGiven(posting[field]) || (field === 'validThrough' && isGiven(posting.deadline));

/** Whether a value says anything. */
export function isGiven(value: Posting[Field | 'deadline']): boolean {
  if (value === null || value === undefined || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && 'quotes' in value) return isSaid(value as Instructions);
  return typeof value !== 'object' || !('name' in value) || value.name !== null;
}

/** Takes a field over, with where it was read and how sure it is. */
function take<F extends Field>(into: Posting, field: F, from: Posting): void {
  Object.assign(into, { [field]: from[field] });
  // What is said of a day counts for that day only.
  if (field === 'validThrough' && (into.deadline || from.deadline)) into.deadline = from.deadline ?? null;
  const { [field]: _source, ...provenance } = into.provenance;
  const { [field]: _sure, ...certainty } = into.certainty ?? {};
  const [source, sure] = [from.provenance[field], from.certainty?.[field]];
  into.provenance = source === undefined ? provenance : { ...provenance, [field]: source };
  if (sure !== undefined) into.certainty = { ...certainty, [field]: sure };
  else if (into.certainty) into.certainty = certainty;
}

/** The posting whose deadline counts instead: the first one had passed when that one was published. */
function lastDeadline(postings: readonly Posting[], deadline: string | null): Posting | undefined {
  return postings.findLast(
    ({ datePosted, validThrough }) => deadline !== null && validThrough !== null && datePosted !== null && datePosted > deadline,
  );
}

/** Everybody whom one of them names, each once. */
function allContacts(postings: readonly Posting[]): ApplicationContact[] {
  const all: ApplicationContact[] = [];
  const same = (a: string | null | undefined, b: string | null | undefined) =>
    !!a && !!b && a.trim().toLowerCase() === b.trim().toLowerCase();
  for (const contact of postings.flatMap(({ applicationContacts }) => applicationContacts)) {
    const known = all.some(
      (one) => same(one.name, contact.name) || same(one.email, contact.email) || JSON.stringify(one) === JSON.stringify(contact),
    );
    if (!known) all.push(contact);
  }
  return all.slice(0, LIMITS.list);
}
