import * as v from 'valibot';
import { PostingSchema } from './posting.ts';
import { NoCallsReadingSchema } from './settings.ts';
import { Id, LIMITS } from './text.ts';

export const INTERESTS = ['high', 'medium', 'low'] as const;

/** One job the user is after. What happened to it stands in the journal. */
export const OpportunitySchema = v.looseObject({
  id: Id,
  interest: v.optional(v.picklist(INTERESTS), 'medium'),
  people: v.optional(v.pipe(v.array(Id), v.maxLength(LIMITS.list)), []),
  noCallsReading: v.optional(v.nullable(NoCallsReadingSchema), null),
  posting: PostingSchema,
});
export type Opportunity = v.InferOutput<typeof OpportunitySchema>;
