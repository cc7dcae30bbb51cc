import type { Person } from '../job/person.ts';
import type { ActionRow, JournalRow, OpportunityRow } from './rows.ts';

/** Rows that are planned together, with the actions that they have now. */
export interface Slice {
  opportunities: Map<string, OpportunityRow>;
  people: Map<string, Person>;
  journal: Map<string, JournalRow>;
  actions: Map<string, ActionRow>;
  /** Whether it is everything there is. */
  whole: boolean;
}
