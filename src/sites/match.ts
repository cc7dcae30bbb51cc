import { canonicalAddress, isUnder, webAddress } from '../lib/address.ts';
import type { Match } from './site.ts';

/** Whether an address is of that site, and whether it shows one posting there. */
export function matchAddress(match: Match, address: URL): 'posting' | 'site' | null {
  const host = address.hostname.replace(/\.$/, '');
  if (!match.hosts.some((domain) => isUnder(host, domain))) return null;
  return match.posting.some((pattern) => pattern.test(address.pathname + address.search + address.hash)) ? 'posting' : 'site';
}

/** The one address under which a posting of that site is known. */
export function addressOf(match: Match | null, address: URL): string {
  const own = match?.canonical?.(address);
  if (own) return own;
  const { keep } = match ?? {};
  // On an employer's own host the board's parameters mean nothing.
  if (!keep || !match || matchAddress(match, address) === null) return canonicalAddress(address.href);
  const kept = new URLSearchParams([...address.searchParams].filter(([name]) => keep.includes(name)));
  return canonicalAddress(`${address.origin}${address.pathname}?${kept}`);
}

/** A page of a board that shows one posting, and the one address of that. */
export interface BoardPosting {
  match: Match;
  address: string;
}

/**
 * The boards on whose hosts an address lies, in their order. Only these are asked for more: their patterns are then the only ones that a page
 * of the web has the browser compile.
 */
function boardsOf(matches: readonly Match[], { hostname }: URL): readonly Match[] {
  const parts = hostname.replace(/\.$/, '').split('.');
  const domains = new Set(parts.map((_, start) => parts.slice(start).join('.')));
  return matches.filter(({ hosts }) => hosts.some((host) => domains.has(host)));
}

/** Where a page of the web is a posting of one of these boards, the board and the posting's one address. */
export function postingAmong(matches: readonly Match[], href: string): BoardPosting | null {
  const address = webAddress(href);
  const match = address && boardsOf(matches, address).find((one) => matchAddress(one, address) === 'posting');
  return match ? { match, address: addressOf(match, address) } : null;
}

/** The one address under which a page would be saved, so that it is found again: that of one of these boards, else the canonical one. */
export function addressAmong(matches: readonly Match[], href: string): string | null {
  const address = webAddress(href);
  return address && addressOf(boardsOf(matches, address)[0] ?? null, address);
}
