import { all, attribute } from '../lib/dom.ts';
import { tidy } from '../lib/text.ts';
import { textOf } from '../lib/visible-text.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Where an employer writes its own name, surest first; `whole`: and nothing else. */
const PLACES: { select: string; from?: string; whole?: true }[] = [
  { select: 'meta[property="og:site_name"]', from: 'content', whole: true },
  { select: 'meta[property="og:title"]', from: 'content' },
  { select: 'header img[alt], a img[alt], img[class*="logo" i], [data-automation-id="logo"]', from: 'alt', whole: true },
  { select: 'h1, h2, h3' },
  { select: 'p, li' },
];

/**
 * The employer's name as the page writes it, found by the short name in its address: `nimbus-bakery` finds "Nimbus Bakery", `salt-and-sons` "Salt & Sons".
 * Undefined where it is written nowhere. A name in capitals only is taken where no other is found.
 */
export function nameOfSlug({ slug }: Site, { document, address, title }: Page): string | undefined {
  const short = slug
    ?.exec(address.hostname + address.pathname)
    ?.slice(1)
    .find(Boolean);
  const pattern = short && patternOf(short);
  if (!pattern) return undefined;
  const texts = function* (): Generator<[text: string, whole: boolean]> {
    const places = (names: boolean) => PLACES.filter(({ whole = false }) => whole === names);
    for (const { select, from = '' } of places(true))
      for (const element of all(document, select, 60)) yield [attribute(element, from), true];
    yield [title, false];
    for (const { select, from } of places(false))
      for (const element of all(document, select, 60)) yield [from ? attribute(element, from) : textOf(element, 2_000), false];
  };
  let shouted: string | undefined;
  for (const [text, whole] of texts()) {
    const found = pattern.exec(text);
    const name = whole && text.length <= 80 ? text.replace(NOISE, '') : '';
    const said = found?.index === 0 && isName(name) ? name : found?.[0];
    if (said && /\p{Ll}/u.test(said)) return tidy(said);
    shouted ??= said && tidy(said);
  }
  return shouted;
}

/** What alternative texts of logos say beside the name. */
const NOISE = /(\s*[-|–]?\s*\b(logo|careers?( site| page)?|jobs?|home ?page|home|karriere))+\s*$/i;

/** A short text that begins with the short name is the whole name: "Tidal Yachts", not "Tidal". */
const isName = (text: string): boolean => text !== '' && text.length <= 40 && !/[.:!?|–]/.test(text);

/** Letters and digits only, so nothing needs escaping; between them what names hold: "T.J. O'Neil & Co". */
function patternOf(slug: string): RegExp | null {
  const words = slug.split(/[^a-z\d]+/i).filter(Boolean);
  const letters = words.join('');
  if (letters.length < 3 || letters.length > 40) return null;
  const between = "[\\s.,&'’-]{0,2}";
  const said = words.map((word) => (/^(and|und|et)$/i.test(word) ? `(?:${word}|&|\\+)` : [...word].join(between))).join(between);
  return new RegExp(`(?<![\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])`, 'iu');
}
