import { first } from '../lib/dom.ts';
import { matchAddress } from './match.ts';
import type { Examples, Match, Site } from './site.ts';

/** A file of `boards/`. */
export interface Board {
  match: Match;
  examples: Examples;
  site: Site;
}

/** Every board, found by walking the folder: a new file is all that a new board needs. */
export const BOARDS: Board[] = Object.values(import.meta.glob<Board>('./boards/*.ts', { eager: true }));

/** The board that a page belongs to: by its address, or by the marks that an embedded one leaves in an employer's page. */
export interface Found {
  board: Board;
  /** Whether the address is of a posting, rather than of a list or an article of that board. */
  posting: boolean;
  embedded: boolean;
}

/** The board of a page, or null. Marks are looked for only where the address may be a posting's: in any other page of an employer's they tell nothing. */
export function findBoard(address: URL, document: Document): Found | null {
  for (const board of BOARDS) {
    const by = matchAddress(board.match, address);
    if (by) return { board, posting: by === 'posting', embedded: false };
  }
  const path = address.pathname + address.search;
  const board = BOARDS.find(
    ({ site: { embedded } }) => embedded?.posting.some((one) => one.test(path)) && first(document, embedded.marks.join(',')) !== null,
  );
  return board ? { board, posting: true, embedded: true } : null;
}
