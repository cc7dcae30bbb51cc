import { canonicalAddress, webAddress } from '../lib/address.ts';
import { all, attribute, first } from '../lib/dom.ts';
import { textOf } from '../lib/visible-text.ts';
import { addressOf } from '../sites/match.ts';
import { findBoard } from '../sites/registry.ts';
import { cleanTitle, mayBeTitle } from '../sites/title.ts';

/** What a page says of a posting to which it links. */
export interface LinkedPosting {
  /** What may be its title; null where the link says no more than "Apply". */
  title: string | null;
  /** The one address of the posting. */
  url: string;
}

/** The posting behind a link of a page; `href` is where it leads, `base` the page's own address. Nothing is fetched. */
export function readLink(document: Document, href: string, base: string): LinkedPosting {
  const address = webAddress(href, base);
  const links = all(document, 'a[href], area[href]', 5_000).filter(
    (link) => webAddress(attribute(link, 'href'), base)?.href === address?.href,
  );
  const titles = links
    .flatMap((link) => {
      const heading = first(link, 'h1, h2, h3, h4, [role="heading"]');
      return [heading ? textOf(heading, 300) : '', textOf(link, 300), attribute(link, 'aria-label'), attribute(link, 'title')];
    })
    .map(cleanTitle)
    .filter(mayBeTitle);
  if (!address) return { title: titles[0] ?? null, url: href };
  const board = findBoard(address, document);
  const url = board && !board.embedded ? addressOf(board.board.match, address) : canonicalAddress(address.href);
  return { title: titles[0] ?? null, url };
}
