import type { Backup } from '../job/backup.ts';
import { type Imported, importBackup } from '../store/import.ts';
import type { Context } from './context.ts';

/** Merges a backup, already validated, into the store; tells how much of it was new or different. */
export async function importAll(context: Context, backup: Backup): Promise<Imported> {
  const imported = await importBackup(await context.db(), context.planning(), backup);
  context.changed();
  return imported;
}
