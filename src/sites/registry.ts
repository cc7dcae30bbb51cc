import { first, matches, named } from '../lib/dom.ts';
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
const tagIn = (mark: string): string => /^[a-z]+/.exec(mark)?.[0] ?? '';
/** Marks that stand on elements of one name, by that name: a page has few scripts and links, and browsers find them at once. */
const BY_TAG = [...new Set(MARKS.map(tagIn).filter(Boolean))].map((tag) => ({
  tag,
  selector: MARKS.filter((mark) => tagIn(mark) === tag).join(','),
}));
/** All others: ids are found at once too, the rest is looked for in the whole page. */
const BARE = MARKS.filter((mark) => tagIn(mark) === '');

const isMarked = (document: Document): boolean =>
  BY_TAG.some(({ tag, selector }) => named(document, tag).some((element) => matches(element, selector))) ||
  BARE.some((mark) => first(document, mark) !== null);

/** The board of a page, or null. */
export function findBoard(address: URL, document: Document): Found | null {
  for (const board of BOARDS) {
    const by = matchAddress(board.match, address);
    if (by) return { board, posting: by === 'posting', embedded: false };
  }
  if (!isMarked(document)) return null;
  const path = address.pathname + address.search;
  for (const board of BOARDS) {
    const { embedded } = board.site;
    if (embedded && first(document, embedded.marks.join(',')))
      return { board, posting: embedded.posting.some((one) => one.test(path)), embedded: true };
  }
  return null;
}
