import * as v from 'valibot';
import { EmployerSchema } from './employer.ts';
import { JournalEntrySchema } from './journal.ts';
import { OpportunitySchema } from './opportunity.ts';
import { PersonSchema } from './person.ts';
import { SettingsSchema } from './settings.ts';

/** The interchange document: everything a user owns. `employers`: what they ask of all applicants. Unknown fields are kept. */
export const BackupSchema = v.looseObject({
  format: v.literal('heed'),
  version: v.literal(1),
  settings: v.optional(SettingsSchema, {}),
  people: v.optional(v.array(PersonSchema), []),
  opportunities: v.optional(v.array(OpportunitySchema), []),
  employers: v.optional(v.array(EmployerSchema)),
  journal: v.optional(v.array(JournalEntrySchema), []),
});
export type Backup = v.InferOutput<typeof BackupSchema>;
