import type { Opportunity } from '../../job/opportunity.ts';
import type { Posting } from '../../job/posting.ts';
import { addressKeys, keysOf, listingsOf } from '../../listings/listings-of.ts';
import type { Saved } from '../../messages/protocol.ts';
import { findByAddress } from '../../store/read.ts';
import type { Context } from '../context.ts';
import { stamp } from '../entries.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { complete } from './complete.ts';
import { type Alike, findAlike, type Likeness } from './find-alike.ts';
import { addListing } from './listing.ts';
import { peopleOf } from './people-of.ts';

/**
 * Saves a posting and the people it names as a new opportunity. One saved already is recognised by its address, and completed where it was saved from a link; one whose job is known from elsewhere becomes a
 * listing of it, unless `apart` says that it is another job. Two clicks save once.
 */
export function save(context: Context, posting: Posting, apart = false): Promise<Saved> {
  return oneAtATime(async () => {
    const known = posting.url ? await findByAddress(await context.db(), posting.url) : null;
    if (known) {
      await complete(context, known, posting);
      return saved(known.id, known.posting, true);
    }
    const likeness = await findAlike(context, posting);
    const { alike } = likeness;
    if (!alike || apart) return saved(await saveNew(context, posting, likeness), posting, false);
    const listing = await addListing(context, alike, posting);
    return { ...saved(alike.row.id, alike.row.posting, true), joined: { listing } };
  });
}

async function saveNew(context: Context, posting: Posting, { alike, apart }: Likeness): Promise<string> {
  const id = crypto.randomUUID();
  const { people, added } = await peopleOf(context, posting);
  const opportunity: Opportunity = { id, interest: 'medium', people, noCallsReading: null, posting, apart };
  await context.write({
    people: added,
    opportunities: alike ? eachApart(opportunity, alike) : [opportunity],
    entries: [{ ...stamp(context.now()), kind: 'saved', opportunity: id, people: [] }],
  });
  return id;
}

/** Both, each knowing that the other is another job. */
function eachApart(opportunity: Opportunity, { whole, row }: Alike): Opportunity[] {
  return [
    { ...opportunity, apart: [...(opportunity.apart ?? []), ...keysOf(listingsOf(whole, row.savedAt))] },
    { ...whole, apart: [...(whole.apart ?? []), ...addressKeys([opportunity.posting])] },
  ];
}

function saved(opportunity: string, { title, hiringOrganization }: Pick<Posting, 'title' | 'hiringOrganization'>, already: boolean): Saved {
  return { opportunity, title, employer: hiringOrganization.name, already };
}
