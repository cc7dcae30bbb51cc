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

const MARKS = BOARDS.flatMap(({ site }) => site.embedded?.marks ?? []);
/** A mark that is an id is found at once; all others take one look at the page together. */
const [IDS, OTHERS] = [MARKS.filter((mark) => /^#[\w-]+$/.test(mark)), MARKS.filter((mark) => !/^#[\w-]+$/.test(mark)).join(',')];

/** The board of a page, or null. */
export function findBoard(address: URL, document: Document): Found | null {
  for (const board of BOARDS) {
    const by = matchAddress(board.match, address);
    if (by) return { board, posting: by === 'posting', embedded: false };
  }
  if (!IDS.some((id) => first(document, id)) && !first(document, OTHERS)) return null;
  const path = address.pathname + address.search;
  for (const board of BOARDS) {
    const { embedded } = board.site;
    if (embedded && first(document, embedded.marks.join(',')))
      return { board, posting: embedded.posting.some((one) => one.test(path)), embedded: true };
  }
  return null;
}
