import type { Backup } from '../../job/backup.ts';
import { DEFAULTS } from '../../job/defaults.ts';
import { inOrder } from '../journal-row.ts';
import { readMeta } from '../meta.ts';
import type { HeedDb } from '../open.ts';
import { opportunityOf } from '../opportunity-row.ts';
import { viewOf } from '../transaction.ts';

/** Everything that the user owns, as it is at one moment, in the interchange format; the journal in the order of time. */
export async function readBackup(db: HeedDb): Promise<Backup> {
  const tx = viewOf(db);
  const [document, settings, people, opportunities, descriptions, journal] = await Promise.all([
    readMeta(tx, 'document'),
    readMeta(tx, 'settings'),
    tx.objectStore('people').getAll(),
    tx.objectStore('opportunities').getAll(),
    tx.objectStore('descriptions').getAll(),
    tx.objectStore('journal').getAll(),
  ]);
  const texts = new Map(descriptions.map((row) => [row.id, row]));
  return {
    ...document,
    format: 'heed',
    version: 1,
    settings: { ...DEFAULTS, ...settings },
    people,
    opportunities: opportunities.map((row) => opportunityOf(row, texts.get(row.id))),
    journal: journal.sort(inOrder).map(({ entry }) => entry),
  };
}
