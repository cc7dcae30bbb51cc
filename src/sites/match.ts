import { canonicalAddress, isUnder } from '../lib/address.ts';
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
