import { askingWith } from '../job/instructions.ts';
import type { Opportunity } from '../job/opportunity.ts';
import { opportunityOf } from './opportunity-row.ts';
import type { OpportunityRow } from './rows.ts';

/** An opportunity as the plan sees it: without its text, and asking for what its employer asks of all applicants, too. */
export const plannedOf = (row: OpportunityRow): Opportunity => askingWith(opportunityOf(row, null), row.asked);
