import type { Settings } from '../job/settings.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { HeedDb } from './open.ts';
import type { Planning } from './planning.ts';
import { noRoots } from './roots.ts';
import { settle } from './settle.ts';
import { inOneTransaction } from './transaction.ts';

/**
 * Writes what a first start guesses, in one transaction, unless a time zone was ever written. What is there is kept: a file that is imported, or a
 * choice made, while the first start is still under way is newer than its guesses. For the worker alone.
 * @returns whether anything was written
 * @throws {StoreError} `full` or `unavailable`; nothing was written
 */
export function writeFirstSettings(db: HeedDb, planning: Planning, guessed: Partial<Settings>): Promise<boolean> {
  return inOneTransaction(db, async (tx) => {
    const stored = await readMeta(tx, 'settings');
    if (stored?.timeZone !== undefined) return false;
    writeMeta(tx, 'settings', { ...guessed, ...stored });
    return settle(tx, planning, { ...noRoots(), everything: true }, new Set());
  });
}
