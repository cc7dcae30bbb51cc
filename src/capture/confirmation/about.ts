import type { Confirmation } from '../../job/capture.ts';
import { canonicalAddress, webAddress } from '../../lib/address.ts';
import { all, attribute, parentOf, rawText } from '../../lib/dom.ts';
import { cut } from '../../lib/text.ts';
import { textOf } from '../../lib/visible-text.ts';
import { addressOf } from '../../sites/match.ts';
import { findBoard } from '../../sites/registry.ts';
import { findConfirmation } from './find.ts';

/** How much of a page may name the job; UTF-16 units. */
const ABOUT = 3_000;
/** How many parts at the end of a path a board may have added to the posting's: `/apply/thanks`. */
const ADDED = 3;

/** The page's confirmation that an application was sent, with what tells for which job; null where there is none. `url` is the page's own address. */
export function readConfirmation(document: Document, url: string, isPosting: boolean): Confirmation | null {
  const found = findConfirmation(document);
  // A posting may thank those who apply, at the end of its text.
  if (!found || (isPosting && !found.announced)) return null;
  return { words: cut(found.words, 300), about: aboutOf(document, found.element), addresses: addressesOf(document, url) };
}

/** What stands around the confirmation and at the head of the page. */
function aboutOf(document: Document, element: Element): string {
  const around = parentOf(parentOf(element) ?? element) ?? element;
  const heads = all(document, 'title, h1, h2, h3', 40).map((head) => rawText(head, 300));
  const metas = all(document, 'meta[property="og:site_name"], meta[property="og:title"]', 10).map((meta) => attribute(meta, 'content'));
  const logos = all(document, 'header img[alt]', 5).map((image) => attribute(image, 'alt'));
  return cut([textOf(around, 1_000), ...heads, ...metas, ...logos].filter(Boolean).join('\n'), ABOUT);
}

/** The addresses at which the posting may have stood: this one, without what the form added to it, and the one before. */
function addressesOf(document: Document, url: string): string[] {
  const { referrer } = document;
  const links = all(document, 'link[rel="canonical"]', 1).map((link) => attribute(link, 'href'));
  const candidates = [url, ...links, referrer].flatMap((text) => shortened(webAddress(text, url)));
  const known = candidates.map((address) => {
    const board = findBoard(address, document)?.board.match ?? null;
    return addressOf(board, address);
  });
  return [...new Set([...known, ...candidates.map(({ href }) => canonicalAddress(href))])].slice(0, 30);
}

function shortened(address: URL | null): URL[] {
  if (!address) return [];
  const parts = address.pathname.split('/').filter(Boolean);
  const paths = Array.from({ length: Math.min(ADDED, Math.max(parts.length - 1, 0)) }, (_, n) => `/${parts.slice(0, -n - 1).join('/')}`);
  return [
    address,
    ...paths.map((path) => new URL(`${path}${address.search}`, address.origin)),
    ...paths.map((path) => new URL(path, address.origin)),
  ];
}
