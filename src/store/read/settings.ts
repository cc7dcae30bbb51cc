import { DEFAULTS } from '../../job/defaults.ts';
import type { Settings } from '../../job/settings.ts';
import { readMeta } from '../meta.ts';
import type { HeedDb } from '../open.ts';
import { viewOf } from '../transaction.ts';

/** The user's settings; what they never set has its default. */
export async function readSettings(db: HeedDb): Promise<Settings> {
  return { ...DEFAULTS, ...(await readMeta(viewOf(db), 'settings')) };
}
