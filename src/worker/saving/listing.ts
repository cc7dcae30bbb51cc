import type { Listing } from '../../job/listing.ts';
import type { Opportunity } from '../../job/opportunity.ts';
import type { Posting } from '../../job/posting.ts';
import { Refusal } from '../../job/refusal.ts';
import { LIMITS } from '../../job/text.ts';
import { renewed } from '../../listings/fold.ts';
import { asNonEmpty, folded, keysOf, listingAt, listingsOf } from '../../listings/listings-of.ts';
import { publishedLater } from '../../listings/same-job.ts';
import { readWhole } from '../../store/read.ts';
import type { Context } from '../context.ts';
import { stamp } from '../entries.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { Alike } from './find-alike.ts';
import { revive } from './join.ts';
import { peopleOf, writeWithPeople } from './people-of.ts';

/** Adds a posting to an opportunity as one more listing of its job, with the people it names. Gives the listing's id. */
export async function addListing(context: Context, { whole, row }: Alike, posting: Posting): Promise<string> {
  const listing: Listing = { id: crypto.randomUUID(), seen: new Date(context.now()).toISOString(), posting };
  await writeWithPeople(context, folded(whole, [...listingsOf(whole, row.savedAt), listing]));
  return listing.id;
}

/** Takes a later capture of a saved posting over: what it says counts, but for what the user corrected. Published again weeks later, it is a listing of its own. */
export function renew(context: Context, id: string, captured: Posting): Promise<void> {
  return oneAtATime(async () => {
    const { row, whole } = await read(context, id);
    const listings = listingsOf(whole, row.savedAt);
    const old = listingAt(listings, captured.url) ?? listings[0];
    const seen = new Date(context.now()).toISOString();
    const isAgain = publishedLater(old, { posting: captured, seen });
    const posting = renewed(old.posting, captured);
    if (isAgain && listings.length < LIMITS.listings) {
      // The newest publication speaks first; what it leaves out is as it was.
      await writeWithPeople(context, folded(whole, [{ id: crypto.randomUUID(), seen, posting }, ...listings]));
    } else if (listings.length > 1) {
      await writeWithPeople(context, folded(whole, asNonEmpty(listings.map((one) => (one === old ? { ...one, posting } : one)))));
    } else await writeWithPeople(context, { ...whole, posting: renewed(whole.posting, captured) });
  });
}

/**
 * Takes a listing out of an opportunity again. The journal stays; `keep` makes the listing an opportunity of its own, and the two are never joined again.
 * @returns the new opportunity's id, or null
 */
export function takeApart(context: Context, id: string, listingId: string, keep: boolean): Promise<string | null> {
  return oneAtATime(async () => {
    const { row, whole } = await read(context, id);
    const listings = listingsOf(whole, row.savedAt);
    const taken = listings.find((one) => one.id === listingId);
    const revived = taken?.joined && keep ? await revive(context, { whole, listings }, taken.joined) : null;
    if (revived) return revived;
    const rest = listings.filter((one) => one !== taken);
    if (!taken || rest.length === 0) throw new Refusal('errorUnknownOpportunity');
    const first = { ...whole, apart: [...new Set([...(whole.apart ?? []), ...(keep ? keysOf([taken]) : [])])] };
    if (!keep) {
      await writeWithPeople(context, folded(first, asNonEmpty(rest)));
      return null;
    }
    const { people, added } = await peopleOf(context, taken.posting);
    const own: Opportunity = {
      id: crypto.randomUUID(),
      interest: 'medium',
      people,
      noCallsReading: null,
      posting: taken.posting,
      apart: keysOf(rest),
    };
    await context.write({
      people: added,
      opportunities: [folded(first, asNonEmpty(rest)), own],
      entries: [{ ...stamp(context.now()), at: taken.seen, kind: 'saved', opportunity: own.id, people: [] }],
    });
    return own.id;
  });
}

async function read(context: Context, id: string): Promise<Alike> {
  const db = await context.db();
  const row = await db.get('opportunities', id);
  if (!row) throw new Refusal('errorUnknownOpportunity');
  return { row, whole: await readWhole(db, row) };
}
