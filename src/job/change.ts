import type { Employer } from './employer.ts';
import type { JournalEntry } from './journal.ts';
import type { Opportunity } from './opportunity.ts';
import type { Person } from './person.ts';
import type { Settings } from './settings.ts';

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
