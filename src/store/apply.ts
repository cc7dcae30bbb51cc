import type { Change } from '../job/change.ts';
import type { JournalEntry } from '../job/journal.ts';
import type { Opportunity } from '../job/opportunity.ts';
import type { Person } from '../job/person.ts';
import type { Settings } from '../job/settings.ts';
import { marksOf } from '../listings/marks.ts';
import { applyEmployers, remember } from './employers.ts';
import { StoreError } from './errors.ts';
import { journalRow } from './journal-row.ts';
import { lookUp } from './look-up.ts';
import { readMeta, writeMeta } from './meta.ts';
import { type OpportunityPart, opportunityOf, partOf } from './opportunity-row.ts';
import { noRoots, type Roots } from './roots.ts';
import type { DescriptionRow, JournalRow, OpportunityRow } from './rows.ts';
import { same } from './same.ts';
import type { Slice } from './slice.ts';
import { type HeedTransaction, putAll } from './transaction.ts';

/** Settings on which no plan depends: what is shown, and when it is notified of. */
const BESIDE_PLANS: ReadonlySet<string> = new Set(['button', 'digest', 'gentleOff', 'breadthFrom'] satisfies (keyof Settings)[]);

/**
 * Writes what is new or different in a change, and tells what that was; the rows of opportunities are written when they are planned, in the same transaction.
 * @param stored everything there is, where a change is so large that all is planned anew: it is kept up to date here. Nothing need be read after it was
 * written then, so that the plan is made while the database still writes
 * @throws {StoreError} `conflict` where an entry has the id of another that says something else: the journal is append-only
 */
export async function apply(tx: HeedTransaction, change: Change, stored: Slice | null): Promise<Roots> {
  const roots = noRoots();
  const employers = await applyEmployers(tx, change, stored, roots);
  await applySettings(tx, change.settings ?? {}, stored, roots);
  await applyEntries(tx, change.entries ?? [], stored, roots);
  await applyPeople(tx, change.people ?? [], stored, roots);
  await applyOpportunities(tx, change.opportunities ?? [], stored, roots);
  remember(employers, roots);
  return roots;
}

async function applySettings(tx: HeedTransaction, settings: Partial<Settings>, stored: Slice | null, roots: Roots): Promise<void> {
  const before: Record<string, unknown> = stored?.settings ?? (await readMeta(tx, 'settings')) ?? {};
  const changed = Object.entries(settings).filter(([name, value]) => value !== undefined && !same(before[name], value));
  if (changed.length === 0) return;
  const next = { ...before, ...Object.fromEntries(changed) };
  writeMeta(tx, 'settings', next);
  if (stored) stored.settings = next;
  if (changed.every(([name]) => BESIDE_PLANS.has(name))) roots.aside = true;
  else roots.everything = true;
}

async function applyPeople(tx: HeedTransaction, people: Person[], stored: Slice | null, roots: Roots): Promise<void> {
  const ids = people.map(({ id }) => id);
  const known = stored?.people ?? (await lookUp(tx.objectStore('people'), ids, ({ id }) => id));
  const changed = people.filter((person) => !same(known.get(person.id), person));
  putAll(tx, 'people', changed);
  for (const person of changed) {
    known.set(person.id, person);
    roots.people.add(person.id);
  }
}

async function applyOpportunities(tx: HeedTransaction, opportunities: Opportunity[], whole: Slice | null, roots: Roots): Promise<void> {
  const ids = opportunities.map(({ id }) => id);
  const stored = whole?.opportunities ?? (await lookUp(tx.objectStore('opportunities'), ids, ({ id }) => id));
  const known = ids.filter((id) => stored.has(id));
  const texts = await lookUp(tx.objectStore('descriptions'), known, ({ id }) => id);
  const changed = new Map<string, DescriptionRow>();
  for (const opportunity of opportunities) {
    const { id } = opportunity;
    const old = roots.rows.get(id) ?? stored.get(id);
    const text = textOf(opportunity, texts.get(id));
    const isNewText = text !== undefined && !same(text, texts.get(id));
    if (isNewText) {
      changed.set(id, text);
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
  putAll(tx, 'descriptions', changed.values());
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

async function applyEntries(tx: HeedTransaction, entries: JournalEntry[], whole: Slice | null, roots: Roots): Promise<void> {
  if (entries.length === 0) return;
  const journal = tx.objectStore('journal');
  const ids = entries.map(({ id }) => id);
  const stored = whole?.journal ?? (await lookUp(journal, ids, ({ id }) => id));
  // Counting the rows takes longer the more there are, so it is done once.
  let seq = (await readMeta(tx, 'entries')) ?? (await journal.count());
  const added: JournalRow[] = [];
  for (const entry of entries) {
    const old = stored.get(entry.id);
    if (old && !same(old.entry, entry)) throw new StoreError('conflict', [entry.id]);
    if (old) continue;
    const row = journalRow(entry, seq++);
    added.push(row);
    stored.set(row.id, row);
    roots.entries.add(row.id);
  }
  putAll(tx, 'journal', added);
  if (added.length > 0) writeMeta(tx, 'entries', seq);
}
