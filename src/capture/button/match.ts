import { webAddress } from '../../lib/address.ts';
import { match as greenhouse } from '../../sites/boards/greenhouse.ts';
import { match as indeed } from '../../sites/boards/indeed.ts';
import { match as lever } from '../../sites/boards/lever.ts';
import { match as seek } from '../../sites/boards/seek.ts';
import { addressOf, matchAddress } from '../../sites/match.ts';
import type { Match } from '../../sites/site.ts';

/**
 * The boards on which Heed offers its button: those whose `match` says so, as a test checks. Of each only where its postings live; the selectors stay
 * out of the script that every page of a board loads.
 */
export const MATCHES: readonly Match[] = [greenhouse, indeed, lever, seek];

/** The one address of the posting that a page shows, or null on every other page. */
export function postingAt(href: string): string | null {
  const address = webAddress(href);
  const match = address && MATCHES.find((one) => matchAddress(one, address) === 'posting');
  return match ? addressOf(match, address) : null;
}
