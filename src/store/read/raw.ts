import { openDB } from 'idb';
import { storeErrorOf } from '../errors.ts';
import { opportunityOf } from '../opportunity-row.ts';

/** All rows as they stand, unchecked: some may be damaged, or of a form that this version does not know. */
export interface Raw {
  settings: unknown;
  document: unknown;
  people: unknown[];
  opportunities: unknown[];
  journal: unknown[];
}

/**
 * Reads what there is, whichever version wrote it, and changes nothing: for when the database cannot be opened or shown as usual. It trusts no row.
 * @throws {StoreError} `unavailable` where the browser gives nothing at all, or there is no database
 */
export async function readRaw(name = 'heed'): Promise<Raw> {
  try {
    const db = await openDB(name, undefined, {
      // There is none: one that came about here would have no stores, and be taken for an old one from then on.
      upgrade: (_db, _from, _to, tx) => {
        // The opening itself tells that it was given up.
        tx.done.catch(() => undefined);
        tx.abort();
      },
    });
    try {
      const all = async (store: string): Promise<unknown[]> => (db.objectStoreNames.contains(store) ? db.getAll(store) : []);
      const [meta, people, opportunities, descriptions, journal] = await Promise.all(
        ['meta', 'people', 'opportunities', 'descriptions', 'journal'].map(all),
      );
      const value = (key: string) =>
        field(
          (meta ?? []).find((row) => field(row, 'key') === key),
          'value',
        );
      const texts = new Map((descriptions ?? []).map((row) => [field(row, 'id'), row]));
      return {
        settings: value('settings'),
        document: value('document'),
        people: people ?? [],
        opportunities: (opportunities ?? []).map((row) => whole(row, texts.get(field(row, 'id')))),
        journal: (journal ?? []).map((row) => field(row, 'entry') ?? row),
      };
    } finally {
      db.close();
    }
  } catch (error) {
    throw storeErrorOf(error);
  }
}

/** An opportunity put together again; a damaged row as it is. */
function whole(row: unknown, text: unknown): unknown {
  try {
    return opportunityOf(row as never, (text ?? null) as never);
  } catch {
    return row;
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
