import { webAddress } from '../lib/address.ts';
import { addressOf, matchAddress } from './match.ts';
import type { Match } from './site.ts';

/**
 * Whom each board matches, without its selectors: for the scripts that every page loads, and for the worker, which reads no page. The query makes modules of
 * their own of them, of which the bundler then keeps nothing but the match, wherever else the whole board is used.
 */
export const MATCHES: readonly Match[] = Object.values(
  import.meta.glob<Match>('./boards/*.ts', { eager: true, import: 'match', query: '?match' }),
);

/** The hosts on which a board has the button, as the manifest writes them: `*.seek.com`, `jobs.lever.co`. */
export const buttonHosts = ({ button, hosts }: Match): readonly string[] =>
  button === true ? hosts.map((host) => `*.${host}`) : button || [];

/**
 * The boards on whose hosts an address lies, in the order of all boards. Only these are asked for more: their patterns are then the only ones that a page
 * of the web has the browser compile.
 */
function boardsOf({ hostname }: URL): readonly Match[] {
  const parts = hostname.replace(/\.$/, '').split('.');
  const domains = new Set(parts.map((_, start) => parts.slice(start).join('.')));
  return MATCHES.filter(({ hosts }) => hosts.some((host) => domains.has(host)));
}

/** Where a page of the web is a posting of a board, the board and the posting's one address. */
export function boardPosting(href: string): { match: Match; address: string } | null {
  const address = webAddress(href);
  const match = address && boardsOf(address).find((one) => matchAddress(one, address) === 'posting');
  return match ? { match, address: addressOf(match, address) } : null;
}

/** The one address under which a page would be saved, so that it is found again: a board's own, else the canonical one. */
export function savedAddress(href: string): string | null {
  const address = webAddress(href);
  if (!address) return null;
  return addressOf(boardsOf(address)[0] ?? null, address);
}
