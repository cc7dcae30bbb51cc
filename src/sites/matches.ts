import { isUnder, webAddress } from '../lib/address.ts';
import { addressOf, matchAddress } from './match.ts';
import type { Match } from './site.ts';

/**
 * Whom each board matches, without its selectors: for the button's script, and for the worker, which reads no page. The query makes modules of their own of
 * them, of which the bundler then keeps nothing but the match, wherever else the whole board is used.
 */
export const MATCHES: readonly Match[] = Object.values(
  import.meta.glob<Match>('./boards/*.ts', { eager: true, import: 'match', query: '?match' }),
);

/** A page of a board that shows one posting, and the one address of that. */
export interface BoardPosting {
  match: Match;
  address: string;
}

/**
 * The boards on whose hosts an address lies, in their order. Only these are asked for more: their patterns are then the only ones that a page
 * of the web has the browser compile.
 */
function boardsOf({ hostname }: URL): readonly Match[] {
  const parts = hostname.replace(/\.$/, '').split('.');
  const domains = new Set(parts.map((_, start) => parts.slice(start).join('.')));
  return MATCHES.filter(({ hosts }) => hosts.some((host) => domains.has(host)));
}

/** Where a page of the web is a posting of a board, the board and the posting's one address. */
export function boardPosting(href: string): BoardPosting | null {
  const address = webAddress(href);
  const match = address && boardsOf(address).find((one) => matchAddress(one, address) === 'posting');
  return match ? { match, address: addressOf(match, address) } : null;
}

/** The one address under which a page would be saved, so that it is found again: a board's own, else the canonical one. */
export function savedAddress(href: string): string | null {
  const address = webAddress(href);
  return address && addressOf(boardsOf(address)[0] ?? null, address);
}

/** The hosts on which a board has the button, as the manifest writes them: `*.seek.com`, `jobs.lever.co`. */
export const buttonHosts = ({ button, hosts }: Match): readonly string[] =>
  button === true ? hosts.map((host) => `*.${host}`) : button || [];

/** Whether a board has the button on the host of that address, so that the address alone tells its postings. */
export function hasButton(href: string): boolean {
  const address = webAddress(href);
  return (
    address !== null &&
    boardsOf(address).some((match) =>
      buttonHosts(match).some((host) => (host.startsWith('*.') ? isUnder(address.hostname, host.slice(2)) : address.hostname === host)),
    )
  );
}
