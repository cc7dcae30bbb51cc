import type { Listing } from './listing.ts';

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
