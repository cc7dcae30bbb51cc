import { contains } from '../../lib/dom.ts';
import { plain } from '../../lib/text.ts';
import { isListTitle, mayBeTitle } from '../../sites/title.ts';
import { isCard, type MainText } from './body.ts';
import type { Evidence } from './evidence.ts';
import type { Headline } from './headline.ts';
import type { Labels } from './labels.ts';
import type { Line } from './lines.ts';
import { LISTING } from './sign-words.ts';

/** Less running text than this (UTF-16 units) is no posting, but a teaser or a form; where the address is of a board's posting, less will do. */
const LEAST = { posting: 120, unknown: 250 };
/** Why a page is none whose text is missing. */
export const NO_TEXT = 'no running text';
/** What articles about jobs are called. */
const ARTICLE =
  /^(how|why|what|when|where|which|who) |^(the )?(\d+|top|best|ultimate|complete) .*(tips|ways|things|reasons|guide|questions|examples|skills|jobs)|\b(hires|announces|launches|lays off)\b|\b(guide to|tips for|interview questions|job description( template)?|salary guide)\b|\?$/i;

/** Why a page is no single posting whatever speaks for it, or null. `lines` are those that are shown, `applies` how many ways to apply there are. */
export function refusal({ page, lines, labels, headline, body, listed, board, dialog }: Evidence, applies: number): string | null {
  if (!headline) return 'no heading names one job';
  if (!body || body.length < LEAST[board ? 'posting' : 'unknown']) return NO_TEXT;
  if (ARTICLE.test(headline.title)) return 'the title is of an article';
  if (!dialog && LISTING.test(page.address.pathname)) return 'the address is of a list';
  if (!dialog && listed >= 5) return 'structured data lists items';
  // "Job Title: Cook" names the job, whatever the document is called.
  const stated = labels.get('title');
  const isStated = stated?.times === 1 && plain(stated.values[0] ?? '') === plain(headline.title);
  if (!dialog && !headline.confirmed && !isStated && page.title !== '' && (isListTitle(page.title) || !mayBeTitle(page.title)))
    return 'the document’s title is of a list or a wall';
  const repeated = repeatedLabel(labels);
  if (repeated) return `several values of ${repeated}`;
  if (applies > 10) return 'many ways to apply';
  const cards = lines.filter(isCard);
  // Under a posting stand similar ones, under the heading of a list its results: the text must follow the heading.
  if (cards.length >= 6 && cardsBefore(lines, headline, body) > 2) return 'linked headings before the running text';
  if (cards.filter((line) => contains(body.element, line.block)).length >= 6) return 'linked headings in the running text';
  return cards.length >= 8 && body.length < 1_000 ? 'many linked headings' : null;
}

/** How many cards stand between the title and the text. */
function cardsBefore(lines: readonly Line[], { element }: Headline, { run }: MainText): number {
  const title = lines.findIndex((line) => line.block === element);
  const text = lines.indexOf(run.find((line) => lines.includes(line)) as Line);
  return lines.slice(Math.min(title, text), text).filter((line) => isCard(line) && line.block !== element).length;
}

/** A field that has four values or more: each is of another posting. Some fields may be labelled often in one. */
const repeatedLabel = (labels: Labels): string | undefined =>
  [...labels].find(
    ([field, { values, times }]) => !['title', 'workplace', 'employmentType'].includes(field) && times >= 4 && values.length >= 4,
  )?.[0];
