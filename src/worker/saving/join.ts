import type { JournalEntry, JournalKind } from '../../job/journal.ts';
import type { Joined, Listing } from '../../job/listing.ts';
import type { Opportunity } from '../../job/opportunity.ts';
import { Refusal } from '../../job/refusal.ts';
import { LIMITS } from '../../job/text.ts';
import { keepCorrections } from '../../listings/fold.ts';
import { asNonEmpty, folded, keysOf, listingsOf } from '../../listings/listings-of.ts';
import { readOpportunity } from '../../store/read.ts';
import type { Context } from '../context.ts';
import { live, retracting } from '../entries.ts';
import { oneAtATime } from '../one-at-a-time.ts';

/** What belongs to one opportunity's own plan, and means nothing in another's. */
const OWN: ReadonlySet<JournalKind> = new Set(['saved', 'snoozed', 'skipped']);

/**
 * Makes two opportunities one, because the user says that they are one job: the other's listings, people, corrections and entries come to `id`, whose own corrections
 * count first. The other stays in the store as it was, with its entries taken back, so that the two can be taken apart again.
 * @returns the first of the other's listings, by which that is done
 * @throws {Refusal} where one of them is gone, or both are one
 */
export function join(context: Context, id: string, otherId: string): Promise<string> {
  return oneAtATime(async () => {
    const db = await context.db();
    const [first, other] = [await readOpportunity(db, id), await readOpportunity(db, otherId)];
    if (!first || !other || id === otherId || [first, other].some(({ row }) => row.stage === 'removed')) throw new Refusal('errorJoin');
    const [whole, theirs] = [first.opportunity, other.opportunity];
    const joined: Joined = {
      id: crypto.randomUUID(),
      opportunity: otherId,
      people: theirs.people.filter((person) => !whole.people.includes(person)),
      corrected: correctedIn(theirs).filter((field) => !correctedIn(whole).includes(field)),
    };
    const mine = listingsOf(whole, first.row.savedAt);
    const added = asNonEmpty(listingsOf(theirs, other.row.savedAt).map((listing) => ({ ...listing, joined })));
    if (mine.length + added.length > LIMITS.listings) throw new Refusal('errorJoin');
    const both: Opportunity = {
      ...whole,
      people: [...new Set([...whole.people, ...theirs.people])],
      noCallsReading: whole.noCallsReading ?? theirs.noCallsReading,
      posting: keepCorrections(keepCorrections(whole.posting, theirs.posting), whole.posting),
      apart: (whole.apart ?? []).filter((key) => !keysOf(added).includes(key)),
    };
    const entries = live(other.journal.filter(({ opportunity }) => opportunity === otherId));
    const moved = entries.filter(({ kind }) => !OWN.has(kind));
    const named = live(other.journal).filter((entry) => entry.opportunity !== otherId && alsoOf(entry).includes(otherId));
    await context.write({
      opportunities: [folded(both, [...asNonEmpty(mine), ...added])],
      entries: [
        ...moved.map((entry) => ({ ...copy(entry, id), joined: { id: joined.id, entry: entry.id } })),
        ...named.map((entry) => ({ ...renaming(entry, otherId, id), joined: { id: joined.id, entry: entry.id } })),
        ...[...entries, ...named].map((entry) => ({ ...retracting(entry, context.now()), joined: { id: joined.id, entry: entry.id } })),
      ],
    });
    return added[0].id;
  });
}

/**
 * Takes what was joined by hand apart: the other opportunity is there again with its own, and with those of its entries that were not taken back meanwhile.
 * For those who hold the lock of saving.
 * @returns its id, or null where the store does not have it any more
 */
export async function revive(
  context: Context,
  { whole, listings }: { whole: Opportunity; listings: readonly Listing[] },
  joined: Joined,
): Promise<string | null> {
  const db = await context.db();
  const [first, other] = [await readOpportunity(db, whole.id), await readOpportunity(db, joined.opportunity)];
  const isTheirs = (listing: Listing): boolean => listing.joined?.id === joined.id;
  const [taken, rest] = [listings.filter(isTheirs), listings.filter((listing) => !isTheirs(listing))];
  if (!first || !other || rest.length === 0) return null;
  const ofJoining = (entry: JournalEntry): boolean => entry.joined?.id === joined.id;
  const copies = live(first.journal).filter(ofJoining);
  const [standing, gone] = [copies, other.journal.filter((entry) => entry.kind === 'retracted' && ofJoining(entry))].map(
    (entries) => new Set(entries.map((entry) => entry.joined?.entry)),
  );
  const back = other.journal.filter(({ id, kind }) => gone?.has(id) && (OWN.has(kind) || standing?.has(id)));
  const before = new Map(other.opportunity.listings?.map((listing) => [listing.id, listing]));
  // What was joined to it before stays so.
  const own = taken.map(({ joined: _, ...listing }) => ({ ...before.get(listing.id), ...listing }));
  await context.write({
    opportunities: [
      folded(
        {
          ...whole,
          people: whole.people.filter((person) => !joined.people.includes(person)),
          posting: { ...whole.posting, provenance: without(whole.posting.provenance, joined.corrected) },
          apart: [...new Set([...(whole.apart ?? []), ...keysOf(taken)])],
        },
        asNonEmpty(rest),
      ),
      folded({ ...other.opportunity, apart: [...new Set([...(other.opportunity.apart ?? []), ...keysOf(rest)])] }, asNonEmpty(own)),
    ],
    entries: [
      ...copies.map((entry) => retracting(entry, context.now())),
      ...back.map((entry) =>
        entry.opportunity === joined.opportunity ? copy(entry, joined.opportunity) : { ...entry, id: crypto.randomUUID() },
      ),
    ],
  });
  return joined.opportunity;
}

const correctedIn = ({ posting: { provenance } }: Opportunity): string[] =>
  Object.keys(provenance).filter((field) => provenance[field] === 'user');

const without = <T>(fields: Record<string, T>, dropped: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !dropped.includes(field)));

/** The same happening as an entry of another opportunity, which need not name itself beside it. */
function copy(entry: JournalEntry, opportunity: string): JournalEntry {
  return naming({ ...entry, id: crypto.randomUUID(), opportunity }, alsoOf(entry));
}

/** An entry of another opportunity that names `from` beside its own, as one that names `to`. */
const renaming = (entry: JournalEntry, from: string, to: string): JournalEntry =>
  naming({ ...entry, id: crypto.randomUUID() }, [...new Set(alsoOf(entry).map((one) => (one === from ? to : one)))]);

/** What an entry names beside its own opportunity. */
const alsoOf = (entry: JournalEntry): readonly string[] => (entry.kind === 'reached-out' ? (entry.also ?? []) : []);

/** The entry, naming those beside its own. */
const naming = (entry: JournalEntry, also: readonly string[]): JournalEntry =>
  entry.kind === 'reached-out' && entry.also ? { ...entry, also: also.filter((one) => one !== entry.opportunity) } : entry;
