import { webAddress } from '../../lib/address.ts';
import { addressOf, matchAddress } from '../../sites/match.ts';
import type { Match } from '../../sites/site.ts';

/** Of each board only where its postings live: the selectors stay out of the script that every page of a board loads. */
const MATCHES = Object.values(import.meta.glob<Match>('../../sites/boards/*.ts', { eager: true, import: 'match' }));

/** The one address of the posting that a page shows, or null on every other page. */
export function postingAt(href: string): string | null {
  const address = webAddress(href);
  const match = address && MATCHES.find((one) => matchAddress(one, address) === 'posting');
  return match ? addressOf(match, address) : null;
}
