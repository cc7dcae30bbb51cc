import * as v from 'valibot';
import { PostingSchema } from './posting.ts';
import { Id, Moment } from './text.ts';

/**
 * One place where a job was published, as it was captured there at `seen` (ISO 8601). Kept whole, so that it can be taken out again and be an opportunity
 * of its own, and so that what a later visit says anew can be told.
 */
export const ListingSchema = v.looseObject({ id: Id, seen: Moment, posting: PostingSchema });
export type Listing = v.InferOutput<typeof ListingSchema>;
