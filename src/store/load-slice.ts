import { plain } from '../lib/text.ts';
import { loadAround } from './around.ts';
import { lookUp, MANY } from './look-up.ts';
import { readMeta } from './meta.ts';
import { type Roots, sizeOf } from './roots.ts';
import { EVERYTHING, INTRODUCTION, type JournalRow } from './rows.ts';
import type { Slice } from './slice.ts';
import type { HeedTransaction } from './transaction.ts';

/**
 * What is to be planned anew after these roots were written.
 * @param stored everything, where it was read before and is up to date
 */
export async function loadSlice(tx: HeedTransaction, roots: Roots, stored: Slice | null): Promise<Slice> {
  if (stored || roots.everything || sizeOf(roots) > MANY || (await isSearchOver(tx))) return everything(tx, roots, stored);
  const slice = await loadAround(tx, roots);
  const anywhere = [...roots.entries].some((id) => bearsOnAnything(slice.journal.get(id), slice.journal));
  return anywhere || (await hangsByName(tx, roots, slice)) ? everything(tx, roots, stored) : slice;
}

/** Whether an offer was accepted. Everybody is to be told and thanked then, so that every opportunity hangs together with every other. */
async function isSearchOver(tx: HeedTransaction): Promise<boolean> {
  const mentions = tx.objectStore('journal').index('mentions');
  const accepted = (await mentions.getAll(EVERYTHING)).filter(({ entry }) => entry.kind === 'accepted');
  const retractions = await Promise.all(accepted.map(({ id }) => mentions.count(id)));
  return retractions.includes(0);
}

/** Whether an entry, or what it retracts, may bear on anything. */
function bearsOnAnything(row: JournalRow | undefined, journal: ReadonlyMap<string, JournalRow>): boolean {
  const mentions = row?.mentions ?? [];
  return [mentions, ...mentions.map((id) => journal.get(id)?.mentions ?? [])].some((ids) => ids.includes(EVERYTHING));
}

/**
 * Whether somebody whom the user was introduced to works for an employer of the slice, as it was or will be, or belongs to it and works for anybody: their follow-up depends on
 * what is open there. Introductions are few; employers are found by no index.
 */
async function hangsByName(tx: HeedTransaction, roots: Roots, slice: Slice): Promise<boolean> {
  const introductions = await tx.objectStore('journal').index('mentions').getAll(INTRODUCTION);
  if (introductions.length === 0) return false;
  const opportunities = tx.objectStore('opportunities');
  const [people, before] = await Promise.all([
    lookUp(
      tx.objectStore('people'),
      introductions.flatMap(({ entry }) => entry.people),
      ({ id }) => id,
    ),
    lookUp(opportunities, roots.opportunities, ({ id }) => id),
  ]);
  const employers = new Set(
    [...slice.opportunities.values(), ...before.values()].map(({ posting }) => plain(posting.hiringOrganization.name ?? '')),
  );
  return [...people.values()].some(({ id, worksFor }) => worksFor && (slice.people.has(id) || employers.has(plain(worksFor))));
}

/** Everything there is, with rows that are not written yet in place of those in the database. */
async function everything(tx: HeedTransaction, { rows }: Roots, stored: Slice | null): Promise<Slice> {
  const slice = stored ?? (await loadEverything(tx));
  for (const row of rows.values()) slice.opportunities.set(row.id, row);
  return slice;
}

/** Everything there is. */
export async function loadEverything(tx: HeedTransaction): Promise<Slice> {
  const [opportunities, people, journal, actions, reminders, settings, engagements] = await Promise.all([
    tx.objectStore('opportunities').getAll(),
    tx.objectStore('people').getAll(),
    tx.objectStore('journal').getAll(),
    tx.objectStore('actions').getAll(),
    tx.objectStore('reminders').getAll(),
    readMeta(tx, 'settings'),
    readMeta(tx, 'engagements'),
  ]);
  return {
    opportunities: new Map(opportunities.map((row) => [row.id, row])),
    people: new Map(people.map((row) => [row.id, row])),
    journal: new Map(journal.map((row) => [row.id, row])),
    actions: new Map(actions.map((row) => [row.key, row])),
    reminders,
    settings: settings ?? {},
    engagements: engagements ?? {},
  };
}
