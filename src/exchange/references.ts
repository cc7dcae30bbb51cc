import type { Backup } from '../job/backup.ts';
import type { JournalEntry } from '../job/journal.ts';
import type { Path } from './locate.ts';

const PERSON = 'the id of a person in this file';

export interface Flaw {
  path: Path;
  expected: string;
}

/** The first id that a backup gives twice, or that it refers to without having it; null where there is none. */
export function findFlaw({ people, opportunities, employers = [], journal }: Backup): Flaw | null {
  for (const [list, rows] of Object.entries({ people, opportunities, employers, journal })) {
    const twice = firstTwice(rows);
    if (twice !== null) return { path: [list, twice, 'id'], expected: 'an id that no other one has' };
  }
  const known = { people: idsOf(people), opportunities: idsOf(opportunities), journal: idsOf(journal) };
  for (const [place, { people: named }] of opportunities.entries()) {
    const flaw = dangling(known.people, PERSON, listed(['opportunities', place, 'people'], named));
    if (flaw) return flaw;
  }
  for (const [place, entry] of journal.entries()) {
    const at = ['journal', place];
    const flaw =
      dangling(known.opportunities, 'the id of an opportunity in this file', opportunitiesOf(entry, at)) ??
      dangling(known.people, PERSON, peopleOf(entry, at)) ??
      dangling(
        known.journal,
        'the id of a journal entry in this file',
        entry.kind === 'retracted' ? [{ id: entry.entry, path: [...at, 'entry'] }] : [],
      );
    if (flaw) return flaw;
  }
  return null;
}

interface Reference {
  id: string;
  path: Path;
}

function opportunitiesOf(entry: JournalEntry, at: Path): Reference[] {
  const own = entry.opportunity === null ? [] : [{ id: entry.opportunity, path: [...at, 'opportunity'] }];
  return entry.kind === 'reached-out' ? [...own, ...listed([...at, 'also'], entry.also ?? [])] : own;
}

function peopleOf(entry: JournalEntry, at: Path): Reference[] {
  const named = listed([...at, 'people'], entry.people);
  return entry.kind === 'shared' || entry.kind === 'introduced' ? [...named, { id: entry.by, path: [...at, 'by'] }] : named;
}

const listed = (at: Path, ids: string[]): Reference[] => ids.map((id, place) => ({ id, path: [...at, place] }));

function dangling(known: ReadonlySet<string>, expected: string, references: Reference[]): Flaw | null {
  const missing = references.find(({ id }) => !known.has(id));
  return missing ? { path: missing.path, expected } : null;
}

const idsOf = (rows: { id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));

function firstTwice(rows: { id: string }[]): number | null {
  const seen = new Set<string>();
  for (const [place, { id }] of rows.entries()) {
    if (seen.has(id)) return place;
    seen.add(id);
  }
  return null;
}
