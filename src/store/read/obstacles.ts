import { DEFAULTS } from '../../job/defaults.ts';
import type { Settings } from '../../job/settings.ts';
import { readMeta } from '../meta.ts';
import type { HeedDb } from '../open.ts';
import { viewOf } from '../transaction.ts';

/** What stands between a reminder and its being shown, beside quiet hours. */
export interface Obstacles {
  settings: Settings;
  /** Interviews, running or ahead: from and until, epoch milliseconds. */
  engagements: [from: number, until: number][];
  /** The local day on which the user wants no reminders. */
  focus: string | null;
  /** The local day whose morning digest was shown last. */
  digest: string | null;
}

export async function readObstacles(db: HeedDb): Promise<Obstacles> {
  const tx = viewOf(db);
  const [settings, engagements, focus, digest] = await Promise.all([
    readMeta(tx, 'settings'),
    readMeta(tx, 'engagements'),
    readMeta(tx, 'focus'),
    readMeta(tx, 'digest'),
  ]);
  return {
    settings: { ...DEFAULTS, ...settings },
    engagements: Object.values(engagements ?? {}).flat(),
    focus: focus ?? null,
    digest: digest ?? null,
  };
}
