import * as v from 'valibot';
import { PostingSchema } from './posting.ts';
import { Id, Moment } from './text.ts';

/**
 * One place where a job was published, as it was captured there at `seen` (ISO 8601). Kept whole, so that it can be taken out again and be an opportunity
 * of its own, and so that what a later visit says anew can be told.
 */
export const ListingSchema = v.looseObject({ id: Id, seen: Moment, posting: PostingSchema });
export type Listing = v.InferOutput<typeof ListingSchema>;

/** What a list and a look-up need of a listing: where it stands and how it is called there, without its text. */
export interface ListingHead {
  id: string;
  seen: string;
  url: string | null;
  board: string | null;
  identifier: string | null;
  title: string;
  datePosted: string | null;
}

/** The head of a listing. */
export const headOf = ({ id, seen, posting: { url, board, identifier, title, datePosted } }: Listing): ListingHead => ({
  id,
  seen,
  url,
  board,
  identifier,
  title,
  datePosted,
});
