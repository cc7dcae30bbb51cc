import type { JournalKind } from '../../job/journal.ts';
import type { Dated } from './dated.ts';

/** What closes an opportunity. */
export const ENDINGS: ReadonlySet<JournalKind> = new Set([
  'accepted',
  'declined',
  'filled',
  'cancelled',
  'moved-on',
  'withdrew',
  'rejected',
]);

/** The entries since the opportunity was last reopened: what ended it before no longer counts. */
export function sinceReopened(entries: readonly Dated[]): Dated[] {
  const place = entries.findLastIndex(({ entry }) => entry.kind === 'reopened');
  return entries.slice(place + 1);
}

/** What closed the opportunity: the last ending since it was reopened, or null while it is open. */
export const endingOf = (chapter: readonly Dated[]): Dated | null => chapter.findLast(({ entry }) => ENDINGS.has(entry.kind)) ?? null;
