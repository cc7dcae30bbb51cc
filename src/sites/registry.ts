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

/** The board that a page belongs to, and how that is known. */
export interface Found {
  board: Board;
  /** `posting`: the address is one of a posting; `site`: another page of the board; `embedded`: the page of an employer that shows the board's posting. */
  by: 'posting' | 'site' | 'embedded';
}

/** The board of an address, or of the marks that an embedded one leaves in a page; null where there is neither. */
export function findBoard(address: URL, document: Document): Found | null {
  for (const board of BOARDS) {
    const by = matchAddress(board.match, address);
    if (by) return { board, by };
  }
  const board = BOARDS.find(({ site: { marks = [] } }) => marks.length > 0 && first(document, marks.join(',')));
  return board ? { board, by: 'embedded' } : null;
}
