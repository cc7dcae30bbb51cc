import type { Listing } from '../job/listing.ts';
import { headOf, type ListingHead } from '../job/listing-head.ts';
import type { Opportunity } from '../job/opportunity.ts';
import { addressKey } from '../lib/address.ts';
import { foldListings } from './fold.ts';

/** Where an opportunity was seen: all its listings, or, as long as there is one only, its posting as it stands. `savedAt` in epoch milliseconds. */
export function listingsOf({ id, posting, listings = [] }: Opportunity, savedAt: number): [Listing, ...Listing[]] {
  const [first, ...others] = listings;
  return first ? [first, ...others] : [{ id, seen: new Date(savedAt).toISOString(), posting }];
}

/** The newest of the listings at this address. */
export const listingAt = (listings: readonly Listing[], url: string | null): Listing | undefined =>
  url === null ? undefined : listings.findLast(({ posting }) => posting.url !== null && addressKey(posting.url) === addressKey(url));

/** By what their addresses are recognised, each once. */
export function addressKeys(listings: readonly Pick<ListingHead, 'url'>[]): string[] {
  return [...new Set(listings.flatMap(({ url }) => (url === null ? [] : [addressKey(url)])))];
}

/** The same of whole listings. */
export const keysOf = (listings: readonly Listing[]): string[] => addressKeys(listings.map(headOf));

/** The opportunity as these listings tell it. One alone is its posting, and needs no list. */
export function folded(whole: Opportunity, listings: [Listing, ...Listing[]]): Opportunity {
  return { ...whole, posting: foldListings(listings, whole.posting), listings: listings.length > 1 ? listings : [] };
}

/** Listings of which the caller knows that there is one. */
export const asNonEmpty = (listings: Listing[]): [Listing, ...Listing[]] => listings as [Listing, ...Listing[]];
