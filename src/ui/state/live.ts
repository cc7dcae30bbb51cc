import { type ReadonlySignal, signal } from '@preact/signals';
import type { HeedDb } from '../../store/open.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import type { Outside } from './outside.ts';

/** Something read from the database that is read again whenever the worker wrote. */
export interface Live<T> {
  /** Null until the first reading is there. */
  value: ReadonlySignal<T | null>;
  /** Why it could not be read, as a sentence. */
  error: ReadonlySignal<string | null>;
  /** Settles when the first reading is there, or has failed. */
  first: Promise<void>;
  /** Reads again. Resolves when what was asked for before the call, or something newer, is shown. */
  read: () => Promise<void>;
  stop: () => void;
}

/** A store over one query. Readings never overlap: what is asked for during one is answered by one more. */
export function createLive<T>(outside: Outside, query: (db: HeedDb) => Promise<T>): Live<T> {
  const value = signal<T | null>(null);
  const error = signal<string | null>(null);
  let reading: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let stopped = false;

  const once = async () => {
    try {
      const answer = await query(await outside.db());
      if (stopped) return;
      value.value = answer;
      error.value = null;
    } catch (reason) {
      error.value = sentenceOf(reason);
    }
  };
  const start = () => {
    next = undefined;
    reading = once().finally(() => {
      reading = undefined;
    });
    return reading;
  };
  const read = () => {
    if (!reading) return start();
    next ??= reading.then(start);
    return next;
  };
  const deaf = outside.onChange(() => void read());
  return {
    value,
    error,
    first: read(),
    read,
    stop: () => {
      stopped = true;
      deaf();
    },
  };
}
