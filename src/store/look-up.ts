/** From how many single requests on it is quicker to read a whole store. */
export const MANY = 500;

interface Readable<V> {
  get: (id: string) => Promise<V | undefined>;
  getAll: () => Promise<V[]>;
}

interface Keyed {
  getKey: (id: string) => Promise<unknown>;
  getAllKeys: () => Promise<unknown[]>;
}

/** Those rows of a store that have one of these ids. `idOf` tells a row's own. */
export async function lookUp<V>(store: Readable<V>, ids: Iterable<string>, idOf: (row: V) => string): Promise<Map<string, V>> {
  const wanted = new Set(ids);
  const rows = wanted.size > MANY ? await store.getAll() : await Promise.all([...wanted].map((id) => store.get(id)));
  return new Map(rows.filter((row): row is Awaited<V> & V => row !== undefined && wanted.has(idOf(row))).map((row) => [idOf(row), row]));
}

/** The first of these ids that a store has not, or undefined. */
export async function firstMissing(store: Keyed, ids: Iterable<string>): Promise<string | undefined> {
  const wanted = [...new Set(ids)];
  const found = wanted.length > MANY ? await store.getAllKeys() : await Promise.all(wanted.map((id) => store.getKey(id)));
  const there = new Set(found);
  return wanted.find((id) => !there.has(id));
}
