import { all, attribute } from '../../lib/dom.ts';
import { tidy } from '../../lib/text.ts';
import type { Page } from '../../sites/page.ts';
import type { Line } from './lines.ts';

const LOGOS = 'header img[alt], a[href="/"] img[alt], [class*="logo"] img[alt], [id*="logo"] img[alt]';
const NOISE =
  /^(?:(?:company |site )?logo(?:type)?(?: of| for| von| der| de| du)?\s+)|\s*[-–|]?\s*(?:\blogo(?:type)?|\bhome ?page|\bhome|\bstartseite)$/gi;
/** "© 2026 Salt & Sons Ltd. All rights reserved." */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*)?(?:by\s+)?(.{2,60}?)(?:\.?\s*(?:all rights|alle rechte|tous droits|todos los derechos|proudly|powered)\b.*|\s*[|·•].*|\.?)$/iu;

/**
 * What a site calls itself where its head does not say: in its structured data, in the logo over the page, in the line of copyright under it. Best first; on a
 * job board these name the board.
 */
export function ownNames({ document }: Page, lines: readonly Line[], organizations: readonly string[]): string[] {
  const [logo] = all(document, LOGOS, 5)
    .map((image) => tidy(attribute(image, 'alt').replace(NOISE, '')))
    .filter((name) => name !== '');
  const [copyright] = lines.slice(-40).flatMap(({ text }) => (text.length <= 160 ? (COPYRIGHT.exec(text)?.[1] ?? []) : []));
  return [...(new Set(organizations).size === 1 ? organizations.slice(0, 1) : []), logo, copyright]
    .filter((name) => name !== undefined)
    .map((name) => tidy(name.replace(/^\d{4}\s+|\s+\d{4}$/g, '')));
}
