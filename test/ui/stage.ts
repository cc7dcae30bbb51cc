import type { ViewRequests } from '../../src/messages/protocol.ts';
import { deleteHeed, openHeed } from '../../src/store/open.ts';
import type { HeedSchema } from '../../src/store/rows.ts';
import type { Outside } from '../../src/ui/state/outside.ts';
import { NOW } from './rows.ts';

type Answers = {
  [K in keyof ViewRequests]?: (payload: ViewRequests[K]['ask']) => ViewRequests[K]['answer'] | Promise<ViewRequests[K]['answer']>;
};

type StoreName = 'opportunities' | 'descriptions' | 'people' | 'employers' | 'journal' | 'actions' | 'meta';

/** What stands around a view in a test: the real database, a worker that answers as told, a clock that stands still. */
export interface Stage extends Outside {
  /** Everything that was asked, in order. */
  asked: [type: string, payload: unknown][];
  /** Puts rows into the database, as the worker would have. */
  fill: (rows: { [S in StoreName]?: HeedSchema[S]['value'][] }) => Promise<void>;
  /** Takes rows out, and tells the views. */
  remove: (store: StoreName, ...keys: string[]) => Promise<void>;
  /** Tells the views that the store changed. */
  announce: () => void;
}

/** What the worker says where a test has no answer of its own. */
const USUAL: Answers = {
  snoozes: () => [
    { id: 'hour', until: NOW + 3_600_000 },
    { id: 'tomorrow', until: Date.parse('2026-03-12T13:00:00Z') },
  ],
  reach: () => ({ allowed: true, system: 'linux', browser: 'chrome' }),
};

/** A stage with an empty database. Other requests without an answer of the test's own are answered with null. */
export async function stage(answers: Answers = {}): Promise<Stage> {
  await deleteHeed();
  const asked: Stage['asked'] = [];
  const listeners = new Set<() => void>();
  let ids = 0;
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const ask = async (type: keyof ViewRequests, payload: never) => {
    asked.push([type, payload]);
    return (await (answers[type] ?? USUAL[type])?.(payload)) ?? null;
  };
  return {
    db: () => openHeed(),
    ask: ask as unknown as Outside['ask'],
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => NOW,
    newId: () => `id-${++ids}`,
    asked,
    announce,
    fill: async (rows) => {
      const db = await openHeed();
      const stores = Object.keys(rows) as StoreName[];
      const tx = db.transaction(stores, 'readwrite');
      for (const store of stores) for (const row of rows[store] ?? []) void tx.objectStore(store).put?.(row as never);
      await tx.done;
    },
    remove: async (store, ...keys) => {
      const db = await openHeed();
      for (const key of keys) await db.delete(store, key as never);
      announce();
    },
  };
}
