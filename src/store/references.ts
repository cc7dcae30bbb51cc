import type { Change } from '../job/change.ts';
import { StoreError } from './errors.ts';
import { journalRow } from './journal-row.ts';
import { firstMissing } from './look-up.ts';
import type { Roots } from './roots.ts';
import type { Slice } from './slice.ts';
import type { HeedTransaction } from './transaction.ts';

/**
 * Sees that all that was written refers to what exists, so that no backup is ever made that would be refused.
 * @param known everything there is, where it was read before
 * @throws {StoreError} `dangling`, naming the one that refers and what it refers to
 */
export async function checkReferences(tx: HeedTransaction, change: Change, roots: Roots, known: Slice | null): Promise<void> {
  const opportunities = new Map<string, string>();
  const people = new Map<string, string>();
  const entries = new Map<string, string>();
  for (const { id, people: known } of (change.opportunities ?? []).filter(({ id }) => roots.opportunities.has(id))) {
    for (const person of known) people.set(person, id);
  }
  for (const entry of (change.entries ?? []).filter(({ id }) => roots.entries.has(id))) {
    for (const person of journalRow(entry, 0).people) people.set(person, entry.id);
    if (entry.opportunity !== null) opportunities.set(entry.opportunity, entry.id);
    if (entry.kind === 'reached-out') for (const other of entry.also ?? []) opportunities.set(other, entry.id);
    if (entry.kind === 'retracted') entries.set(entry.entry, entry.id);
  }
  const missing = async (store: 'opportunities' | 'people' | 'journal', ids: string[]) =>
    known ? ids.find((id) => !known[store].has(id)) : firstMissing(tx.objectStore(store), ids);
  const written = [...opportunities.keys()].filter((id) => !roots.rows.has(id));
  refuse(opportunities, await missing('opportunities', written));
  refuse(people, await missing('people', [...people.keys()]));
  refuse(entries, await missing('journal', [...entries.keys()]));
}

/** `referring`: from what is referred to, to who refers to it. */
function refuse(referring: ReadonlyMap<string, string>, missing: string | undefined): void {
  if (missing !== undefined) throw new StoreError('dangling', [referring.get(missing) ?? '', missing]);
}
