import { salvage } from '../../exchange/salvage.ts';
import { writeBackup } from '../../exchange/write-backup.ts';
import { readRaw } from '../../store/read.ts';
import { dayIn } from '../words/wall-clock.ts';

/** A file of everything, and how much in it is damaged. */
export interface Export {
  name: string;
  text: string;
  unreadable: number;
}

/**
 * A file of all that the browser gives, made without Heed's own way to its data, which may be the very trouble; one damaged row must not make a file that cannot be
 * imported. `now`: epoch milliseconds.
 * @throws {StoreError} where the browser gives nothing
 */
export async function exportAll(now: number): Promise<Export> {
  const { backup, unreadable } = salvage(await readRaw());
  return { name: `heed-${dayIn(backup.settings.timeZone, now)}.json`, text: writeBackup(backup), unreadable };
}
