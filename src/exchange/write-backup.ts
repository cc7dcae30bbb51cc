import { type Backup, BackupSchema } from '../job/backup.ts';
import { inSchemaOrder } from './in-schema-order.ts';

/** The text of a backup: pretty, fields in the order of the schema and unknown ones after them by name, so that equal backups are equal texts. */
export function writeBackup(backup: Backup): string {
  return `${JSON.stringify(inSchemaOrder(BackupSchema, backup), null, 2)}\n`;
}
