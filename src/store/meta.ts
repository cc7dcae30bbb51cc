import type { Settings } from '../job/settings.ts';
import { type HeedTransaction, type HeedView, put } from './transaction.ts';

/** When the user sits in an interview: from and until, epoch milliseconds, of each opportunity's interviews that were not over when it was planned. */
export type Engagements = Record<string, [from: number, until: number][]>;

/** What each single value is. */
interface Meta {
  settings: Partial<Settings>;
  document: Record<string, unknown>;
  counted: number;
  edition: string;
  entries: number;
  engagements: Engagements;
  focus: string | null;
  digest: string;
  summary: string[];
  answered: { page: string; opportunity: string }[];
}

/** A single value, or undefined where it was never written. */
export async function readMeta<K extends keyof Meta>(tx: HeedView, key: K): Promise<Meta[K] | undefined> {
  return (await tx.objectStore('meta').get(key))?.value as Meta[K] | undefined;
}

/** Writes a single value. */
export function writeMeta<K extends keyof Meta>(tx: HeedTransaction, key: K, value: Meta[K]): void {
  put(tx, 'meta', { key, value });
}
