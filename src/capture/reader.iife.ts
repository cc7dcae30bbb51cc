import type { PageCapture } from '../job/capture.ts';
import { capture } from './capture.ts';
import { readConfirmation } from './confirmation/about.ts';
import { readHints } from './hints.ts';
import { type LinkedPosting, readLink } from './link.ts';

declare global {
  /** Reads the posting of this page. Set by the script that the worker injects, in the extension's own world, where no page sees it. */
  var heedRead: (() => PageCapture) | undefined;
  /** Tells what this page says of the posting at an address to which it links. */
  var heedLink: ((href: string) => LinkedPosting) | undefined;
}

/** A page that breaks the reader is a page without a posting: its address can be saved by hand, and its console stays clean. */
globalThis.heedRead = () => {
  const url = location.href;
  try {
    const page = capture(document, url, new Date());
    const confirmation = readConfirmation(document, url, page.posting !== null);
    return { ...page, ...(confirmation && { confirmation }), ...(page.posting === null && { hints: readHints(document, url) }) };
  } catch {
    return { posting: null, title: '', url };
  }
};

globalThis.heedLink = (href) => readLink(document, href, location.href);
