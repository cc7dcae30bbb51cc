import type { Person } from '../job/person.ts';
import { readMeta } from './meta.ts';
import type { Roots } from './roots.ts';
import { EVERYTHING, INTRODUCTION, type JournalRow, type OpportunityRow } from './rows.ts';
import type { Slice } from './slice.ts';
import type { HeedView } from './transaction.ts';

type Node = `${'opportunity' | 'person' | 'entry'} ${string}`;

/** What lies directly around one node. */
interface Neighbours {
  opportunities?: (OpportunityRow | undefined)[];
  people?: (Person | undefined)[];
  journal?: (JournalRow | undefined)[];
}

/**
 * What hangs together with the roots: opportunities that share a person, the people, all entries that name or mention one of them, and so on until nothing
 * more is found. Entries that may bear on anything belong to every slice.
 */
export async function loadAround(tx: HeedView, roots: Roots): Promise<Slice> {
  const [settings, engagements] = await Promise.all([readMeta(tx, 'settings'), readMeta(tx, 'engagements')]);
  const slice: Slice = {
    opportunities: new Map(),
    people: new Map(),
    journal: new Map(),
    actions: new Map(),
    settings: settings ?? {},
    engagements: engagements ?? {},
    reminders: null,
  };
  const seen = new Set<Node>();
  const anywhere = await tx.objectStore('journal').index('mentions').getAllKeys(EVERYTHING);
  let frontier: Node[] = [
    ...[...roots.opportunities].map((id): Node => `opportunity ${id}`),
    ...[...roots.people, ...roots.leftOut].map((id): Node => `person ${id}`),
    ...[...roots.entries, ...anywhere].map((id): Node => `entry ${id}`),
  ];
  while (frontier.length > 0) {
    for (const node of frontier) seen.add(node);
    const found = await Promise.all(frontier.map((node) => look(tx, node, roots.rows, slice.journal)));
    const next = new Set<Node>();
    for (const { opportunities = [], people = [], journal = [] } of found) {
      for (const row of opportunities) if (row) slice.opportunities.set(row.id, row);
      for (const row of people) if (row) slice.people.set(row.id, row);
      for (const row of journal) if (row) slice.journal.set(row.id, row);
      for (const node of [...opportunities.flatMap(linksOfOpportunity), ...journal.flatMap(linksOfEntry)])
        if (!seen.has(node)) next.add(node);
    }
    frontier = [...next];
  }
  await loadActions(tx, slice);
  return slice;
}

/** `unwritten`: rows that count in place of those in the database; `read`: entries that need not be read again. */
async function look(
  tx: HeedView,
  node: Node,
  unwritten: ReadonlyMap<string, OpportunityRow>,
  read: ReadonlyMap<string, JournalRow>,
): Promise<Neighbours> {
  const place = node.indexOf(' ');
  const id = node.slice(place + 1);
  const opportunities = tx.objectStore('opportunities');
  const journal = tx.objectStore('journal');
  switch (node.slice(0, place)) {
    case 'opportunity': {
      const [row, own, mentioning] = await Promise.all([
        unwritten.get(id) ?? opportunities.get(id),
        journal.index('opportunity').getAll(IDBKeyRange.bound([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY])),
        journal.index('mentions').getAll(id),
      ]);
      return { opportunities: [row], journal: [...own, ...mentioning] };
    }
    case 'person': {
      const [row, theirs, naming] = await Promise.all([
        tx.objectStore('people').get(id),
        opportunities.index('people').getAll(id),
        journal.index('people').getAll(id),
      ]);
      return { people: [row], opportunities: theirs.map((one) => unwritten.get(one.id) ?? one), journal: naming };
    }
    default: {
      const [row, mentioning] = await Promise.all([read.get(id) ?? journal.get(id), journal.index('mentions').getAll(id)]);
      return { journal: [row, ...mentioning] };
    }
  }
}

function linksOfOpportunity(row: OpportunityRow | undefined): Node[] {
  return row ? [`opportunity ${row.id}`, ...row.people.map((id): Node => `person ${id}`)] : [];
}

function linksOfEntry(row: JournalRow | undefined): Node[] {
  if (!row) return [];
  const mentioned = row.mentions.filter((id) => id !== EVERYTHING && id !== INTRODUCTION);
  return [
    `entry ${row.id}`,
    ...(row.opportunity === undefined ? [] : [`opportunity ${row.opportunity}` as const]),
    ...row.people.map((id): Node => `person ${id}`),
    ...mentioned.map((id): Node => (row.entry.kind === 'retracted' ? `entry ${id}` : `opportunity ${id}`)),
  ];
}

async function loadActions(tx: HeedView, slice: Slice): Promise<void> {
  const actions = tx.objectStore('actions');
  const found = await Promise.all([
    ...[...slice.opportunities.keys()].map((id) => actions.index('about').getAll(id)),
    ...[...slice.people.keys()].map((id) => actions.index('people').getAll(id)),
  ]);
  for (const row of found.flat()) slice.actions.set(row.key, row);
}
