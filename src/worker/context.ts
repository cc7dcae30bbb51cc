import { type Change, ChangeSchema } from '../job/change.ts';
import { checked } from '../job/checked.ts';
import { announce } from '../messages/changes.ts';
import { reconciler } from '../remind/reconcile.ts';
import { type HeedDb, openHeed } from '../store/open.ts';
import type { Planning } from '../store/planning.ts';
import { write } from '../store/write.ts';
import { ledgerWith } from './reminders/ledger.ts';

/** What the handlers work with. */
export interface Context {
  /** The store; ask anew for each piece of work. */
  db: () => Promise<HeedDb>;
  /** Epoch milliseconds. */
  now: () => number;
  /** The planner, at this moment. */
  planning: () => Planning;
  /**
   * Writes a change in one transaction with all that follows from it, and tells who must know.
   * @throws {Refusal} where what it brings would be refused in a backup: whatever a page made of it, what is stored can be exported and imported
   */
  write: (change: Change) => Promise<void>;
  /** Tells the open views and the reminders that the store changed. */
  changed: () => void;
  /** Brings reminders in line with the store; see `reconciler`. */
  reconcile: (byAlarm?: boolean) => Promise<void>;
  /** Path, within the extension, of the script that reads a page. */
  reader: string;
}

/** What a context is put together from. `clock` gives epoch milliseconds. */
export interface Parts {
  plan: Planning['plan'];
  reader: string;
  clock: () => number;
}

/** Puts together what the handlers work with. */
export function contextOf({ plan, reader, clock }: Parts): Context {
  const planning = (): Planning => ({ plan, now: clock() });
  const reconcile = reconciler(ledgerWith(plan), clock);
  const changed = (): void => {
    announce();
    void reconcile();
  };
  return {
    db: () => openHeed(),
    now: clock,
    planning,
    write: async (change) => {
      if (await write(await openHeed(), planning(), checked(ChangeSchema, change) as Change)) changed();
    },
    changed,
    reconcile,
    reader,
  };
}
