import * as v from 'valibot';
import { PostingSchema } from './posting.ts';
import { Id, LIMITS, Line, Moment } from './text.ts';

/**
 * How the user joined a listing by hand: `id` of the joining, which its entries bear too; the `opportunity` that it was, `people` that came with it, and the fields
 * that the user had `corrected` in it. By these it is taken apart again.
 */
export const JoinedSchema = v.looseObject({
  id: Id,
  opportunity: Id,
  people: v.pipe(v.array(Id), v.maxLength(LIMITS.list)),
  corrected: v.pipe(v.array(Line), v.maxLength(LIMITS.list)),
});
export type Joined = v.InferOutput<typeof JoinedSchema>;

/**
 * One place where a job was published, as it was captured there at `seen` (ISO 8601). Kept whole, so that it can be taken out again and be an opportunity
 * of its own, and so that what a later visit says anew can be told.
 */
export const ListingSchema = v.looseObject({ id: Id, seen: Moment, posting: PostingSchema, joined: v.optional(JoinedSchema) });
export type Listing = v.InferOutput<typeof ListingSchema>;
