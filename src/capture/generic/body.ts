import { contains, parentOf, rootOf, tagOf } from '../../lib/dom.ts';
import type { Line } from './lines.ts';

/** The share of the page's running text that its main element must hold. */
const SHARE = 0.7;
const DEPTH = 100;
const PARAGRAPHS = new Set(['p', 'li', 'ul', 'ol', 'td', 'tr', 'tbody', 'dd', 'dl', 'blockquote', 'pre']);

/** What a line counts as running text: links and short lines little. */
const weight = ({ text, linked, heading, zone, block }: Line): number => {
  if (zone !== 'main' || heading > 0) return 0;
  const own = Math.max(0, text.length - 2 * linked);
  return own >= 25 || tagOf(block) === 'li' ? own : 0;
};

/** A heading that is a link, as over each result of a search, and over each of the similar jobs under a posting. */
export const isCard = ({ heading, linked, text }: Line): boolean =>
  heading > 0 && linked > 0 && linked >= text.length * 0.8 && text.length > 8;

/** Where there are cards, the lines before, between or after them that hold most text: a posting's own, or one result's teaser. */
function heaviestRun(lines: readonly Line[]): readonly Line[] {
  if (lines.filter(isCard).length < 3) return lines;
  const runs: Line[][] = [[]];
  for (const line of lines) {
    if (isCard(line)) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  const sums = runs.map((run) => run.reduce((total, line) => total + weight(line), 0));
  return runs[sums.indexOf(Math.max(...sums))] ?? lines;
}

/** An element, how much running text it holds in UTF-16 units, and the lines that were weighed: all, or those between two cards. */
export interface MainText {
  element: Element;
  length: number;
  run: readonly Line[];
}

/** The innermost element that holds most of a page's running text, or null where there is none. */
export function mainText(document: Document, lines: readonly Line[]): MainText | null {
  const sums = new Map<Element, number>();
  let total = 0;
  const run = heaviestRun(lines);
  for (const line of run) {
    const own = weight(line);
    if (own === 0) continue;
    total += own;
    let element: Element | null = line.block;
    for (let depth = 0; element !== null && depth < DEPTH; depth++, element = parentOf(element))
      sums.set(element, (sums.get(element) ?? 0) + own);
  }
  let best: MainText | null = null;
  for (const [element, length] of sums) {
    if (
      length >= SHARE * total &&
      element !== rootOf(document) &&
      (best === null || length < best.length || (length === best.length && contains(best.element, element)))
    ) {
      best = { element, length, run };
    }
  }
  return best && { ...best, element: section(best.element) };
}

/** A paragraph or list that holds most of the text by itself stands for the section around it. */
function section(element: Element): Element {
  let around = element;
  for (let parent = parentOf(around); parent && PARAGRAPHS.has(tagOf(around)); parent = parentOf(around)) around = parent;
  return around;
}
