import { completed, isFromLink } from '../job/complete.ts';
import type { Posting } from '../job/posting.ts';
import { readOpportunity } from '../store/read.ts';
import type { Context } from './context.ts';
import { peopleNamed } from './people-named.ts';

/**
 * Completes an opportunity that was saved from a link with what was read on the posting's own page; what the user corrected meanwhile is kept. Gives the posting
 * as it is then, or null where there is nothing to complete.
 */
export async function complete(context: Context, opportunity: string, read: Posting): Promise<Posting | null> {
  const db = await context.db();
  const known = await readOpportunity(db, opportunity);
  if (!known || !isFromLink(known.opportunity.posting)) return null;
  const posting = completed(known.opportunity.posting, read);
  const { ids, added } = peopleNamed(posting, await db.getAll('people'));
  const people = [...new Set([...known.opportunity.people, ...ids])];
  await context.write({ people: added, opportunities: [{ ...known.opportunity, people, posting }] });
  return posting;
}
