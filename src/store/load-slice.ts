import { retractedIn } from '../job/retracted.ts';
import { plain } from '../lib/text.ts';
import { loadAround } from './around.ts';
import { countingIn } from './journal-row.ts';
import { lookUp, MANY } from './look-up.ts';
import { readMeta } from './meta.ts';
import { type Roots, sizeOf } from './roots.ts';
import { EVERYTHING, INTRODUCTION, type JournalRow } from './rows.ts';
import type { Slice } from './slice.ts';
import type { HeedTransaction } from './transaction.ts';

/**
 * What is to be planned anew after these roots were written.
 * @param stored everything, where it was read before and is up to date
 * @param until entries dated later do not count yet; epoch milliseconds
 */
export async function loadSlice(tx: HeedTransaction, roots: Roots, stored: Slice | null, until: number): Promise<Slice> {
  if (stored || roots.everything || sizeOf(roots) > MANY) return everything(tx, roots, stored);
  const slice = await loadAround(tx, roots);
  const hangsTogether =
    isSearchOver(slice.journal, until) || bearOnAnything(roots.entries, slice.journal) || (await hangsByName(tx, roots, slice));
  return hangsTogether ? everything(tx, roots, stored) : slice;
}

/**
 * Whether an offer was accepted. Everybody is to be told and thanked then, so that every opportunity hangs together with every other.
 * @param journal that of any slice: acceptances, and what takes them back, are in each
 */
function isSearchOver(journal: ReadonlyMap<string, JournalRow>, until: number): boolean {
  const counting = countingIn(journal.values(), until).map(({ entry }) => entry);
  const retracted = retractedIn(counting);
  return counting.some(({ id, kind }) => kind === 'accepted' && !retracted.has(id));
}

/** Whether one of these entries may bear on anything, or retracts such a one, or the retraction of such a one, and so on. */
function bearOnAnything(entries: ReadonlySet<string>, journal: ReadonlyMap<string, JournalRow>): boolean {
  // What an entry mentions is added while the set is walked; opportunities that it mentions are no entries, and lead nowhere.
  const reached = new Set(entries);
  for (const id of reached) for (const mentioned of journal.get(id)?.mentions ?? []) reached.add(mentioned);
  return reached.has(EVERYTHING);
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
