import type { Hints } from '../job/capture.ts';
import { LIMITS } from '../job/text.ts';
import { webAddress } from '../lib/address.ts';
import { attribute, named } from '../lib/dom.ts';
import { cut, tidy } from '../lib/text.ts';
import { findBoard } from '../sites/registry.ts';

/** What a page that shows no single posting may tell whoever saves it by hand. `url` is its address. */
export function readHints(document: Document, url: string): Hints {
  const address = webAddress(url);
  const board = address && findBoard(address, document);
  // A board's name is not the employer's.
  const site =
    board && !board.embedded ? null : (named(document, 'meta').find((one) => attribute(one, 'property') === 'og:site_name') ?? null);
  const employer = site ? cut(tidy(attribute(site, 'content')), 200) : '';
  return { employer: employer || null, selection: selected(document) || null };
}

/** The text that the user selected, as it reads. */
function selected(document: Document): string {
  const text = Document.prototype.getSelection.call(document)?.toString() ?? '';
  return cut(text.trim(), LIMITS.text);
}
