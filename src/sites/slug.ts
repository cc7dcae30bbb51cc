import { all, attribute } from '../lib/dom.ts';
import { tidy } from '../lib/text.ts';
import { textOf } from '../lib/visible-text.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Where an employer writes its own name, surest first. */
const PLACES: [string, string | null][] = [
  ['meta[property="og:site_name"], meta[property="og:title"]', 'content'],
  ['header img[alt], a img[alt], img[class*="logo" i], [data-automation-id="logo"]', 'alt'],
  ['h1, h2, h3', null],
  ['p, li', null],
];

/** The employer's name as the page writes it, found by the short name in its address: `nimbus-bakery` finds "Nimbus Bakery". Undefined where it is written nowhere. */
export function nameOfSlug({ slug }: Site, { document, address, title }: Page): string | undefined {
  const short =
    slug
      ?.exec(address.hostname + address.pathname)
      ?.slice(1)
      .find(Boolean)
      ?.replace(/[^a-z\d]/gi, '') ?? '';
  if (short.length < 3 || short.length > 40) return undefined;
  // Letters and digits only, so nothing needs escaping; between them what names hold: "T.J. O'Neil & Co".
  const name = new RegExp(`(?<![\\p{L}\\p{N}])${[...short].join("[\\s.,&'’-]{0,2}")}(?![\\p{L}\\p{N}])`, 'iu');
  const found = name.exec(title)?.[0];
  if (found) return tidy(found);
  for (const [select, from] of PLACES) {
    for (const element of all(document, select, 60)) {
      const said = name.exec(from ? attribute(element, from) : textOf(element, 2_000))?.[0];
      if (said) return tidy(said);
    }
  }
  return undefined;
}
