import { type IDBPDatabase, openDB } from 'idb';
import { StoreError, storeErrorOf } from '../errors.ts';
import { inOrder } from '../journal-row.ts';
import { PATIENCE } from '../open.ts';
import { opportunityOf } from '../opportunity-row.ts';

/** All rows as they stand, unchecked: some may be damaged, or of a form that this version does not know. */
export interface Raw {
  settings: unknown;
  document: unknown;
  people: unknown[];
  opportunities: unknown[];
  employers: unknown[];
  journal: unknown[];
}

const STORES = ['meta', 'people', 'opportunities', 'descriptions', 'employers', 'journal'];

/**
 * Reads what there is, whichever version wrote it, and changes nothing: also when the database cannot be opened or shown as usual. It trusts no row. All is of one moment, and
 * the journal in the order of time.
 * @throws {StoreError} `unavailable` where the browser gives nothing at all, or there is no database; `blocked` while an upgrade waits for another page, which keeps everybody out
 */
export async function readRaw(name = 'heed'): Promise<Raw> {
  try {
    const db = await patiently(
      openDB(name, undefined, {
        // There is none: one that came about here would have no stores, and be taken for an old one from then on.
        upgrade: (_db, _from, _to, tx) => {
          // The opening itself tells that it was given up.
          tx.done.catch(() => undefined);
          tx.abort();
        },
      }),
    );
    try {
      const known = STORES.filter((store) => db.objectStoreNames.contains(store));
      const tx = known.length > 0 ? db.transaction(known) : null;
      const all = async (store: string): Promise<unknown[]> => (tx && known.includes(store) ? tx.objectStore(store).getAll() : []);
      const [meta, people, opportunities, descriptions, employers, journal] = await Promise.all(STORES.map(all));
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
        employers: employers ?? [],
        journal: (journal ?? []).sort(inOrder as Parameters<unknown[]['sort']>[0]).map((row) => field(row, 'entry') ?? row),
      };
    } finally {
      db.close();
    }
  } catch (error) {
    throw storeErrorOf(error);
  }
}

/** Should it still open after all, nobody waits for it. */
async function patiently(opening: Promise<IDBPDatabase>): Promise<IDBPDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      opening.then((db) => db.close()).catch(() => undefined);
      reject(new StoreError('blocked'));
    }, PATIENCE);
  });
  return Promise.race([opening, tooLong]).finally(() => clearTimeout(timer));
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
