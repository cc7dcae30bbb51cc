import { DEFAULT_SETTINGS, type Settings } from '../../job/settings.ts';
import { readMeta } from '../meta.ts';
import type { HeedDb } from '../open.ts';
import { viewOf } from '../transaction.ts';

/** The user's settings; what they never set has its default. */
export async function readSettings(db: HeedDb): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await readMeta(viewOf(db), 'settings')) };
}
