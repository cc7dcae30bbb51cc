import { salvage } from '../../exchange/salvage.ts';
import { writeBackup } from '../../exchange/write-backup.ts';
import { readRaw } from '../../store/read.ts';
import { dayIn } from '../words/wall-clock.ts';

/** A file of all that the browser still gives, made without Heed's own way to its data, which may be the very trouble. `now`: epoch milliseconds. */
export async function rescue(now: number): Promise<{ name: string; text: string; unreadable: number }> {
  const { backup, unreadable } = salvage(await readRaw());
  return { name: `heed-rescue-${dayIn('UTC', now)}.json`, text: writeBackup(backup), unreadable };
}
