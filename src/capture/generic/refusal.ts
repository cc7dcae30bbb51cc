import { contains } from '../../lib/dom.ts';
import { isListTitle, mayBeTitle } from '../../sites/title.ts';
import type { Labels } from './labels.ts';
import type { Line } from './lines.ts';
import { LISTING } from './sign-words.ts';
import type { Evidence } from './signs.ts';

/** Less running text than this (UTF-16 units) is no posting, but a teaser or a form; where the address is of a board's posting, less will do. */
const LEAST = { posting: 120, unknown: 250 };
/** What articles about jobs are called. */
const ARTICLE =
  /^(how|why|what|when|where|which|who) |^(the )?(\d+|top|best|ultimate|complete) .*(tips|ways|things|reasons|guide|questions|examples|skills|jobs)|\b(guide to|tips for|interview questions|job description( template)?|salary guide)\b|\?$/i;

/** Why a page is no single posting whatever speaks for it, or null. `lines` are those that are shown, `applies` how many ways to apply there are. */
export function refusal({ page, lines, labels, headline, body, listed, board }: Evidence, applies: number): string | null {
  if (!headline) return 'no heading names one job';
  if (!body || body.length < LEAST[board ? 'posting' : 'unknown']) return 'no running text';
  if (ARTICLE.test(headline.title)) return 'the title is of an article';
  if (LISTING.test(page.address.pathname)) return 'the address is of a list';
  if (listed >= 5) return 'structured data lists items';
  if (!headline.confirmed && page.title !== '' && (isListTitle(page.title) || !mayBeTitle(page.title)))
    return 'the document’s title is of a list or a wall';
  const repeated = repeatedLabel(labels);
  if (repeated) return `several values of ${repeated}`;
  if (applies > 6) return 'many ways to apply';
  const cards = lines.filter(isCard);
  if (cards.filter((line) => contains(body.element, line.block)).length >= 6) return 'linked headings in the running text';
  return cards.length >= 8 && body.length < cards.length * LEAST.unknown ? 'many linked headings' : null;
}

/** A heading that is a link, as over each result of a search. */
const isCard = ({ heading, linked, text }: Line): boolean => heading > 0 && linked > 0 && linked >= text.length * 0.8 && text.length > 8;

/** A field that has four values or more: each is of another posting. */
const repeatedLabel = (labels: Labels): string | undefined =>
  [...labels].find(([field, { values, times }]) => field !== 'title' && times >= 4 && values.length >= 4)?.[0];
