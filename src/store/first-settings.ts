import type { Settings } from '../job/settings.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { HeedDb } from './open.ts';
import type { Planning } from './planning.ts';
import { settleEverything } from './settle.ts';
import { inOneTransaction, viewOf } from './transaction.ts';

const areWritten = (settings: Partial<Settings> | undefined): boolean => settings?.timeZone !== undefined;

/**
 * Writes what a first start guesses, in one transaction, unless a time zone was ever written: then nothing is guessed either, since that takes longer than all else that
 * a worker does when it wakes. What is there is kept: a file that is imported, or a choice made, while the first start is still under way is newer than its guesses.
 * For the worker alone.
 * @returns whether anything was written
 * @throws {StoreError} `full` or `unavailable`; nothing was written
 */
export async function writeFirstSettings(db: HeedDb, planning: Planning, guess: () => Partial<Settings>): Promise<boolean> {
  if (areWritten(await readMeta(viewOf(db), 'settings'))) return false;
  const guessed = guess();
  return inOneTransaction(db, async (tx) => {
    const stored = await readMeta(tx, 'settings');
    if (areWritten(stored)) return false;
    writeMeta(tx, 'settings', { ...guessed, ...stored });
    return settleEverything(tx, planning);
  });
}
