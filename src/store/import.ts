import type { Backup } from '../job/backup.ts';
import { carryOut } from './carry-out.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { HeedDb } from './open.ts';
import type { Planning } from './planning.ts';
import { same } from './same.ts';
import { inOneTransaction } from './transaction.ts';

/** How much of a file was new or different. */
export interface Imported {
  opportunities: number;
  people: number;
  entries: number;
}

/**
 * Merges a backup into the store in one transaction: journals by union; of people, opportunities, employers and settings that both have, the file's count. A posting
 * without text in the file keeps the text it has. For the worker alone.
 * @throws {StoreError} `conflict` where an entry of the same id says something else, `dangling`, `full` or `unavailable`; nothing was imported
 */
export function importBackup(db: HeedDb, planning: Planning, backup: Backup): Promise<Imported> {
  const { format: _format, version: _version, settings, people, opportunities, employers = [], journal, ...unknown } = backup;
  const change = { settings, people, opportunities, employers, entries: journal };
  return inOneTransaction(db, async (tx) => {
    const stored = await readMeta(tx, 'document');
    const { roots } = await carryOut(tx, planning, change, { byUser: false });
    const document = { ...stored, ...unknown };
    if (!same(stored ?? {}, document)) writeMeta(tx, 'document', document);
    return { opportunities: roots.opportunities.size, people: roots.people.size, entries: roots.entries.size };
  });
}
