import { addressAmong, type BoardPosting, postingAmong } from './match.ts';
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

/** Where a page of the web is a posting of a board, the board and the posting's one address. */
export const boardPosting = (href: string): BoardPosting | null => postingAmong(MATCHES, href);

/** The one address under which a page would be saved, so that it is found again: a board's own, else the canonical one. */
export const savedAddress = (href: string): string | null => addressAmong(MATCHES, href);
