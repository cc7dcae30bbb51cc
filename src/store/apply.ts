import type { Change } from '../job/change.ts';
import type { JournalEntry } from '../job/journal.ts';
import type { Opportunity } from '../job/opportunity.ts';
import type { Person } from '../job/person.ts';
import { marksOf } from '../listings/marks.ts';
import { StoreError } from './errors.ts';
import { journalRow } from './journal-row.ts';
import { lookUp } from './look-up.ts';
import { readMeta, writeMeta } from './meta.ts';
import { type OpportunityPart, opportunityOf, partOf } from './opportunity-row.ts';
import { noRoots, type Roots } from './roots.ts';
import type { DescriptionRow, OpportunityRow } from './rows.ts';
import { same } from './same.ts';
import { type HeedTransaction, put } from './transaction.ts';

/**
 * Writes what is new or different in a change, and tells what that was; the rows of opportunities are written when they are planned, in the same transaction.
 * @throws {StoreError} `conflict` where an entry has the id of another that says something else: the journal is append-only
 */
export async function apply(tx: HeedTransaction, change: Change): Promise<Roots> {
  const roots = noRoots();
  await applySettings(tx, change.settings ?? {}, roots);
  await applyPeople(tx, change.people ?? [], roots);
  await applyOpportunities(tx, change.opportunities ?? [], roots);
  await applyEntries(tx, change.entries ?? [], roots);
  return roots;
}

async function applySettings(tx: HeedTransaction, settings: NonNullable<Change['settings']>, roots: Roots): Promise<void> {
  const stored = await readMeta(tx, 'settings');
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  const next = { ...stored, ...Object.fromEntries(given) };
  if (given.length === 0 || same(stored, next)) return;
  writeMeta(tx, 'settings', next);
  roots.everything = true;
}

async function applyPeople(tx: HeedTransaction, people: Person[], roots: Roots): Promise<void> {
  const stored = await lookUp(
    tx.objectStore('people'),
    people.map(({ id }) => id),
    ({ id }) => id,
  );
  for (const person of people.filter((person) => !same(stored.get(person.id), person))) {
    put(tx, 'people', person);
    roots.people.add(person.id);
  }
}

async function applyOpportunities(tx: HeedTransaction, opportunities: Opportunity[], roots: Roots): Promise<void> {
  const ids = opportunities.map(({ id }) => id);
  const stored = await lookUp(tx.objectStore('opportunities'), ids, ({ id }) => id);
  const texts = await lookUp(tx.objectStore('descriptions'), stored.keys(), ({ id }) => id);
  for (const opportunity of opportunities) {
    const { id } = opportunity;
    const old = roots.rows.get(id) ?? stored.get(id);
    const text = textOf(opportunity, texts.get(id));
    const isNewText = text !== undefined && !same(text, texts.get(id));
    if (isNewText) {
      put(tx, 'descriptions', text);
      texts.set(id, text);
    }
    const part = partOf(opportunity, old);
    if (old && !isNewText && same(partOf(opportunityOf(old, null), old), part)) continue;
    const { stage, stalled, stalls, interviewEnds, turns, savedAt, changedAt } = old ?? UNWRITTEN;
    const standing = { stage, stalled, ...(stalls && { stalls }), ...(interviewEnds && { interviewEnds }), ...(turns && { turns }) };
    roots.rows.set(id, { ...part, ...standing, savedAt, changedAt, marks: marksIn(opportunity, text) });
    roots.opportunities.add(id);
    for (const person of old?.people ?? []) if (!opportunity.people.includes(person)) roots.leftOut.add(person);
  }
}

/** What the row of a new opportunity says before its journal is folded. */
const UNWRITTEN: Omit<OpportunityRow, keyof OpportunityPart> = { stage: 'saved', stalled: null, savedAt: 0, changedAt: 0 };

/** The marks of each of its listings. */
function marksIn({ posting }: Opportunity, { description = null, listings = [] }: Partial<DescriptionRow> = {}): string[] {
  const postings = listings.length > 0 ? listings.map((listing) => listing.posting) : [{ ...posting, description }];
  return [...new Set(postings.flatMap(marksOf))];
}

/** What is kept apart from the row; a text or listings that an opportunity leaves out stay as they are. Undefined where there is nothing to keep. */
function textOf({ id, posting, listings }: Opportunity, old: DescriptionRow | undefined): DescriptionRow | undefined {
  const description = posting.description ?? old?.description ?? null;
  const all = listings ?? old?.listings ?? [];
  if (description === null && all.length === 0 && !old) return undefined;
  return { id, description, ...(all.length > 0 ? { listings: all } : {}) };
}

async function applyEntries(tx: HeedTransaction, entries: JournalEntry[], roots: Roots): Promise<void> {
  const journal = tx.objectStore('journal');
  const stored = await lookUp(
    journal,
    entries.map(({ id }) => id),
    ({ id }) => id,
  );
  let seq = await journal.count();
  for (const entry of entries) {
    const old = stored.get(entry.id);
    if (old && !same(old.entry, entry)) throw new StoreError('conflict', [entry.id]);
    if (old) continue;
    const row = journalRow(entry, seq++);
    put(tx, 'journal', row);
    stored.set(row.id, row);
    roots.entries.add(row.id);
  }
}
