import type { Posting } from '../job/posting.ts';
import type { Saved } from '../messages/protocol.ts';
import { findByAddress } from '../store/read.ts';
import type { Context } from './context.ts';
import { stamp } from './entries.ts';
import { peopleNamed } from './people-named.ts';

const LOCK = 'heed-saving';

/** Saves a posting and the people it names as a new opportunity; one saved already is recognised by its address. Two clicks save once. */
export function save(context: Context, posting: Posting): Promise<Saved> {
  return navigator.locks.request(LOCK, async () => {
    const db = await context.db();
    const known = posting.url ? await findByAddress(db, posting.url) : undefined;
    if (known) return saved(known.id, known.posting, true);
    const { ids, added } = peopleNamed(posting, await db.getAll('people'));
    const opportunity = crypto.randomUUID();
    await context.write({
      people: added,
      opportunities: [{ id: opportunity, interest: 'medium', people: ids, noCallsReading: null, posting }],
      entries: [{ ...stamp(context.now()), kind: 'saved', opportunity, people: [] }],
    });
    return saved(opportunity, posting, false);
  });
}

function saved(opportunity: string, { title, hiringOrganization }: Pick<Posting, 'title' | 'hiringOrganization'>, already: boolean): Saved {
  return { opportunity, title, employer: hiringOrganization.name, already };
}
