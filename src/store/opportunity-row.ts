import type { Opportunity } from '../job/opportunity.ts';
import type { OpportunityRow } from './rows.ts';

/** The part of an opportunity's row that is the opportunity itself, without its text and without what its journal folds to. */
export type OpportunityPart = Pick<OpportunityRow, 'id' | 'interest' | 'people' | 'noCallsReading' | 'posting' | 'unknown'>;

/** Takes an opportunity apart for its row. */
export function partOf({ id, interest, people, noCallsReading, posting, ...unknown }: Opportunity): OpportunityPart {
  const { description: _, ...rest } = posting;
  const part = { id, interest, people, noCallsReading, posting: rest as OpportunityRow['posting'] };
  return Object.keys(unknown).length > 0 ? { ...part, unknown } : part;
}

/** Puts it together again. `description`: null where the reader needs no text. */
export function opportunityOf(
  { id, interest, people, noCallsReading, posting, unknown }: OpportunityPart,
  description: string | null,
): Opportunity {
  return { ...unknown, id, interest, people, noCallsReading, posting: { ...posting, description } };
}
