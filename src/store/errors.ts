import type { Phrase } from '../job/phrase.ts';
import { Refusal } from '../job/refusal.ts';

/** What can go wrong with the store, each with the message of the locale files that tells the user, and the same in English for a log. */
const FAULTS = {
  newer: {
    id: 'storeNewer',
    sentence: () => 'Your data was written by a newer version of Heed. Nothing was changed; update Heed, and all of it is there again.',
  },
  blocked: {
    id: 'storeBlocked',
    sentence: () => 'Another page of Heed still uses your data in its older form. Close the other pages of Heed, then try again.',
  },
  migration: {
    id: 'storeMigration',
    sentence: () => 'Heed could not bring your data into its new form, and left it as it was. Restart the browser and try again.',
  },
  full: { id: 'storeFull', sentence: () => 'There is no room left on the disk, so nothing was saved. Free some space and try again.' },
  unavailable: {
    id: 'storeUnavailable',
    sentence: (why: string) => `The browser does not give Heed its data; the disk may be full. (${why})`,
  },
  conflict: {
    id: 'storeConflict',
    sentence: (entry: string) => `The journal already holds an entry “${entry}” that says something else. Nothing was written.`,
  },
  dangling: {
    id: 'storeDangling',
    sentence: (who: string, whom: string) => `“${who}” refers to “${whom}”, which does not exist. Nothing was written.`,
  },
} satisfies Record<string, { id: string; sentence: (...facts: string[]) => string }>;

export type StoreFault = keyof typeof FAULTS;

/** The store refused or failed, and kept everything as it was. `message` is a sentence in English, `phrase` the same for the user's language. */
export class StoreError extends Refusal {
  override name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, facts: string[] = [], cause?: unknown) {
    const { id, sentence }: { id: string; sentence: (...facts: string[]) => string } = FAULTS[fault];
    super(id, ...(facts satisfies Phrase['facts']));
    this.fault = fault;
    this.message = sentence(...facts);
    if (cause !== undefined) this.cause = cause;
  }
}

/** Chrome gives a disk that is really full another name than a quota that is used up; so it says in the message. */
const NO_ROOM = /\bFILE_ERROR_NO_SPACE\b/;

/** The errors of IndexedDB (https://w3c.github.io/IndexedDB/#exceptions) that mean something to a user; every other error is given back as it came. */
export function storeErrorOf(error: unknown): unknown {
  if (!(error instanceof Error || error instanceof DOMException)) return error;
  if (NO_ROOM.test(error.message)) return new StoreError('full', [], error);
  switch (error.name) {
    case 'VersionError':
      return new StoreError('newer', [], error);
    case 'QuotaExceededError':
      return new StoreError('full', [], error);
    case 'InvalidStateError':
    case 'SecurityError':
    case 'UnknownError':
      return new StoreError('unavailable', [error.message], error);
    default:
      return error;
  }
}
