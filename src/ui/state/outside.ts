import { ask } from '../../messages/ask.ts';
import { onChange } from '../../messages/changes.ts';
import { type HeedDb, openHeed } from '../../store/open.ts';

/** All that the views need of the world: the database to read, the worker to ask, the clock, and ids that nobody else mints. */
export interface Outside {
  /** Asked anew for each piece of work: the connection may have been closed meanwhile. */
  db: () => Promise<HeedDb>;
  ask: typeof ask;
  onChange: typeof onChange;
  /** Epoch milliseconds. */
  now: () => number;
  newId: () => string;
}

/** The real world. */
export const realOutside = (): Outside => ({ db: openHeed, ask, onChange, now: Date.now, newId: () => crypto.randomUUID() });
