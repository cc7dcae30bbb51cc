import * as v from 'valibot';
import { type Employer, EmployerSchema } from './employer.ts';
import { type JournalEntry, JournalEntrySchema } from './journal.ts';
import { type Opportunity, OpportunitySchema } from './opportunity.ts';
import { type Person, PersonSchema } from './person.ts';
import { type Settings, SettingsSchema } from './settings.ts';

/** What is to be written, in one transaction. An entry or row whose id is known already is not written twice. */
export interface Change {
  entries?: JournalEntry[];
  people?: Person[];
  /** Opportunities whole; a posting's description may be left out (null) to keep the stored one. */
  opportunities?: Opportunity[];
  /** What employers ask of all applicants. */
  employers?: Employer[];
  settings?: Partial<Settings>;
}

/** A change whose every row would stand in a backup. */
export const ChangeSchema = v.strictObject({
  entries: v.optional(v.array(JournalEntrySchema)),
  people: v.optional(v.array(PersonSchema)),
  opportunities: v.optional(v.array(OpportunitySchema)),
  employers: v.optional(v.array(EmployerSchema)),
  settings: v.optional(v.partial(SettingsSchema)),
});
