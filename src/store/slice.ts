import type { Person } from '../job/person.ts';
import type { Settings } from '../job/settings.ts';
import type { Engagements } from './meta.ts';
import type { ActionRow, JournalRow, OpportunityRow, ReminderRow } from './rows.ts';

/** Rows that are planned together, with the actions that they have now, and what else their plan rests on. */
export interface Slice {
  opportunities: Map<string, OpportunityRow>;
  people: Map<string, Person>;
  journal: Map<string, JournalRow>;
  actions: Map<string, ActionRow>;
  settings: Partial<Settings>;
  engagements: Engagements;
  /** All that are on record where the slice is everything there is; otherwise null: they are looked up. */
  reminders: ReminderRow[] | null;
}
