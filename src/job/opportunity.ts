import * as v from 'valibot';
import { ListingSchema } from './listing.ts';
import { PostingSchema } from './posting.ts';
import { NoCallsReadingSchema, RulesOffSchema } from './settings.ts';
import { Id, LIMITS } from './text.ts';

export const INTERESTS = ['high', 'medium', 'low'] as const;

/**
 * One job the user is after. What happened to it stands in the journal. `listings`: every place where it was seen, the first among them, once there are
 * several; left out, those that are stored are kept. `apart`: addresses of postings that the user said are other jobs; they are never joined again.
 * `rulesOff`: ids of rules of etiquette that the user wants nothing of here.
 */
export const OpportunitySchema = v.looseObject({
  id: Id,
  interest: v.optional(v.picklist(INTERESTS), 'medium'),
  people: v.optional(v.pipe(v.array(Id), v.maxLength(LIMITS.list)), []),
  noCallsReading: v.optional(v.nullable(NoCallsReadingSchema), null),
  rulesOff: v.optional(RulesOffSchema),
  posting: PostingSchema,
  listings: v.optional(v.pipe(v.array(ListingSchema), v.maxLength(LIMITS.listings))),
  apart: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(4_000))), v.maxLength(LIMITS.list))),
});
export type Opportunity = v.InferOutput<typeof OpportunitySchema>;
