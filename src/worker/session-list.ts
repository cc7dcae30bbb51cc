import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** A short list that is kept for the browser's session: it outlives the worker, but not the tabs that it is about. */
export interface SessionList<T> {
  /** Empty where there is none yet, or what stands there is no such list. */
  read(): Promise<T[]>;
  /** Puts another list in its place, cut to its bound; what two events do at once, they do one after the other. */
  change(work: (list: T[]) => T[]): Promise<void>;
}

/** The list of that name in the session's storage. Of more than `most` items the last are dropped. */
export function sessionList<const S extends v.GenericSchema>(name: string, item: S, most: number): SessionList<v.InferOutput<S>> {
  const schema = v.fallback(v.array(item), []);
  const read = async () => v.parse(schema, (await browser.storage.session.get(name))[name]);
  return {
    read,
    change: (work) =>
      navigator.locks.request(`heed-${name}`, async () => {
        await browser.storage.session.set({ [name]: work(await read()).slice(0, most) });
      }),
  };
}
