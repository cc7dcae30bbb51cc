import type { JournalEntry } from '../../job/journal.ts';
import type { Opportunity } from '../../job/opportunity.ts';
import type { Person } from '../../job/person.ts';
import { inOrder } from '../journal-row.ts';
import type { HeedDb } from '../open.ts';
import { opportunityOf } from '../opportunity-row.ts';
import type { ActionRow, JournalRow, OpportunityRow } from '../rows.ts';
import { type HeedView, viewOf } from '../transaction.ts';

/** All that there is about one opportunity. */
export interface OpportunityView {
  /** With its posting's text, and its listings whole where there are several. */
  opportunity: Opportunity;
  /** What its journal folds to. */
  row: OpportunityRow;
  /** Those it names and those its journal names. */
  people: Person[];
  /** In the order of time; with the entries of others that speak of it, and retractions of any of them. */
  journal: JournalEntry[];
  /** In the order in which they are due; held ones too, dormant ones not. */
  actions: ActionRow[];
}

/** One opportunity with everything, or null where there is none of this id. */
export async function readOpportunity(db: HeedDb, id: string): Promise<OpportunityView | null> {
  const tx = viewOf(db);
  const [row, text, journal, actions] = await Promise.all([
    tx.objectStore('opportunities').get(id),
    tx.objectStore('descriptions').get(id),
    readJournal(tx, id),
    tx.objectStore('actions').index('about').getAll(id),
  ]);
  if (!row) return null;
  const named = new Set([...row.people, ...journal.flatMap(({ people }) => people)]);
  const people = await Promise.all([...named].map((person) => tx.objectStore('people').get(person)));
  return {
    opportunity: opportunityOf(row, text),
    row,
    people: people.filter((person) => person !== undefined),
    journal: journal.map(({ entry }) => entry),
    actions: actions.filter(({ lane }) => lane !== 'dormant').sort((a, b) => a.listed - b.listed),
  };
}

async function readJournal(tx: HeedView, id: string): Promise<JournalRow[]> {
  const journal = tx.objectStore('journal');
  const found = await Promise.all([
    journal.index('opportunity').getAll(IDBKeyRange.bound([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])),
    journal.index('mentions').getAll(id),
  ]);
  const own = found.flat();
  const retractions = await Promise.all(own.map((row) => journal.index('mentions').getAll(row.id)));
  const rows = new Map([...own, ...retractions.flat()].map((row) => [row.id, row]));
  return [...rows.values()].sort(inOrder);
}
