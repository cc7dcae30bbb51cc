import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { BackupSchema } from '../job/backup.ts';
import { EmployerSchema } from '../job/employer.ts';
import { JournalEntrySchema } from '../job/journal.ts';
import { OpportunitySchema } from '../job/opportunity.ts';
import { PersonSchema } from '../job/person.ts';
import { PostingSchema } from '../job/posting.ts';
import { SettingsSchema } from '../job/settings.ts';

/** Where the published schema of the interchange format lies. */
export const SCHEMA_FILE = fileURLToPath(new URL('../../assets/heed.schema.json', import.meta.url));

/**
 * The interchange format as JSON Schema (draft 2020-12), from the schemas that validate every import. What JSON Schema cannot say (that a time zone or
 * a moment exists, that ids are unique and refer to something) is checked by the import alone.
 */
export function schemaText(): string {
  const schema = toJsonSchema(BackupSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: {
      Settings: SettingsSchema,
      Person: PersonSchema,
      Opportunity: OpportunitySchema,
      Posting: PostingSchema,
      Employer: EmployerSchema,
      JournalEntry: JournalEntrySchema,
    },
  });
  const { $schema, ...rest } = schema;
  const description =
    'Everything that a user of Heed owns: settings, people, opportunities with their postings, what employers ask of all applicants, and the journal. Unknown fields are kept.';
  return `${JSON.stringify({ $schema, title: 'Heed backup', description, ...rest }, null, 2)}\n`;
}

/** Writes the schema anew. */
export async function main(): Promise<void> {
  writeFileSync(SCHEMA_FILE, schemaText());
}
