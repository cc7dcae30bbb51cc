import { headOf } from '../job/listing-head.ts';
import type { Opportunity } from '../job/opportunity.ts';
import type { DescriptionRow, OpportunityRow } from './rows.ts';

/** The part of an opportunity's row that is the opportunity itself, without its text and without what its journal folds to. */
export type OpportunityPart = Pick<
  OpportunityRow,
  'id' | 'interest' | 'people' | 'noCallsReading' | 'posting' | 'listings' | 'apart' | 'unknown'
>;

/** Takes an opportunity apart for its row. Where it says nothing of its listings, those of the row that is there are kept. */
export function partOf(
  { id, interest, people, noCallsReading, posting, listings, apart, ...unknown }: Opportunity,
  old?: Pick<OpportunityRow, 'listings' | 'apart'>,
): OpportunityPart {
  const { description: _, ...rest } = posting;
  const heads = listings?.map(headOf) ?? old?.listings ?? [];
  const others = apart ?? old?.apart ?? [];
  return {
    id,
    interest,
    people,
    noCallsReading,
    posting: rest as OpportunityRow['posting'],
    ...(heads.length > 0 ? { listings: heads } : {}),
    ...(others.length > 0 ? { apart: others } : {}),
    ...(Object.keys(unknown).length > 0 ? { unknown } : {}),
  };
}

/** Puts it together again. `text`: null where the reader needs neither text nor listings. */
export function opportunityOf(
  { id, interest, people, noCallsReading, posting, apart, unknown }: OpportunityPart,
  text: DescriptionRow | null | undefined,
): Opportunity {
  const { description = null, listings } = text ?? {};
  return {
    ...unknown,
    id,
    interest,
    people,
    noCallsReading,
    posting: { ...posting, description },
    ...(listings ? { listings } : {}),
    ...(apart ? { apart } : {}),
  };
}
