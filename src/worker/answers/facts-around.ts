import type { Facts } from '../../etiquette/facts.ts';
import { loadAround } from '../../store/around.ts';
import { inOrder } from '../../store/journal-row.ts';
import type { HeedDb } from '../../store/open.ts';
import { plannedOf } from '../../store/planned.ts';
import { readSettings } from '../../store/read.ts';
import { noRoots } from '../../store/roots.ts';
import { viewOf } from '../../store/transaction.ts';

/** An opportunity and all that hangs together with it, entries of the future included. */
export async function factsAround(db: HeedDb, opportunity: string): Promise<Facts> {
  const settings = await readSettings(db);
  const slice = await loadAround(viewOf(db), { ...noRoots(), opportunities: new Set([opportunity]) });
  return {
    settings,
    people: [...slice.people.values()],
    opportunities: [...slice.opportunities.values()].map(plannedOf),
    journal: [...slice.journal.values()].sort(inOrder).map(({ entry }) => entry),
  };
}
