import { readMeta } from './meta.ts';
import type { HeedView } from './transaction.ts';

/** A clock that was set back by less is taken for the same clock, milliseconds: clocks are corrected by a little all the time. */
const CORRECTION = 60_000;

/** How far the plan is to count the journal from now on. */
export interface Count {
  /** Epoch milliseconds. */
  until: number;
  /** Ids of entries that had been dated in the future and are so no more. */
  due: string[];
  /** The plan is to be made anew altogether: it was never made, or the clock was set back and it counted what is future again. */
  everything: boolean;
}

/** Compares the moment up to which the plan counts the journal with `now` (epoch milliseconds). */
export async function count(tx: HeedView, now: number): Promise<Count> {
  const counted = await readMeta(tx, 'counted');
  if (counted === undefined || now < counted - CORRECTION) return { until: now, due: [], everything: true };
  if (now <= counted) return { until: counted, due: [], everything: false };
  const due = await tx
    .objectStore('journal')
    .index('time')
    .getAllKeys(IDBKeyRange.bound(counted, now, true));
  return { until: now, due, everything: false };
}
