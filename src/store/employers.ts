import type { Change } from '../job/change.ts';
import type { Employer } from '../job/employer.ts';
import { askedBy } from '../listings/asked.ts';
import { employerKey } from '../listings/employer.ts';
import type { Roots } from './roots.ts';
import { same } from './same.ts';
import type { Slice } from './slice.ts';
import { type HeedTransaction, putAll } from './transaction.ts';

/**
 * Writes what employers ask of all applicants; the opportunities of those of whom that is new or different, and no others, are planned anew.
 * @param stored everything there is, where that was read before
 * @returns what all employers ask now; nothing where the change has nothing to do with any
 */
export async function applyEmployers(
  tx: HeedTransaction,
  { employers = [], opportunities = [] }: Change,
  stored: Slice | null,
  roots: Roots,
): Promise<Employer[]> {
  if (employers.length === 0 && opportunities.length === 0) return [];
  const known = new Map((await tx.objectStore('employers').getAll()).map((employer) => [employer.id, employer]));
  const changed = employers.filter((employer) => !same(known.get(employer.id), employer));
  if (changed.length === 0) return [...known.values()];
  const keys = new Set(changed.flatMap(({ id, name }) => [employerKey(name), employerKey(known.get(id)?.name)]));
  // The user changes this a few times in a search: an index of employers would cost more, at every write, than looking through all does then.
  for (const row of stored?.opportunities.values() ?? (await tx.objectStore('opportunities').getAll())) {
    const key = employerKey(row.posting.hiringOrganization.name);
    if (key === null || !keys.has(key)) continue;
    roots.rows.set(row.id, row);
    roots.opportunities.add(row.id);
  }
  putAll(tx, 'employers', changed);
  for (const employer of changed) known.set(employer.id, employer);
  roots.aside = true;
  return [...known.values()];
}

/** Gives each row that is to be written what its employer asks of all applicants. */
export function remember(employers: readonly Employer[], { rows }: Roots): void {
  for (const [id, { asked: _, ...row }] of rows) {
    const asked = askedBy(employers, row.posting);
    rows.set(id, asked.length > 0 ? { ...row, asked } : row);
  }
}
