import { all, attribute, rawText, rootOf, tagOf } from '../../lib/dom.ts';
import { tidy } from '../../lib/text.ts';
import { parseTolerantly } from '../../lib/tolerant-json.ts';
import { fieldOf } from '../generic/labels.ts';
import { shapeOf } from './data.ts';
import { mask } from './mask.ts';

/** The elements of HTML that a report names; every other is masked as a class name is. */
const TAGS = new Set(
  (
    'html head body title meta link script style base main header footer nav section article aside div span p a b i u s em strong small sub sup mark time address h1 h2 h3 h4 h5 h6 hgroup ul ol li ' +
    'dl dt dd table thead tbody tfoot tr th td caption figure figcaption img picture source video audio iframe object embed svg canvas form fieldset legend label input textarea select option ' +
    'optgroup button output progress meter details summary dialog template noscript br hr blockquote q cite pre code abbr slot search menu font center'
  ).split(' '),
);
/** Attributes whose values say how a page is built; masked they are kept. Of all others only the name is. */
const TELLING = new Set(
  'itemprop itemtype typeof property role type rel name for http-equiv data-testid data-test data-test-id data-qa data-cy data-ui data-automation-id aria-hidden aria-modal aria-live hidden'.split(
    ' ',
  ),
);
const LANGUAGES = new Set('en de fr es it pt nl sv da nb pl cs sk uk ru fi hu ro el tr ja zh ko'.split(' '));

const MOST = { elements: 20_000, depth: 80, attributes: 15, classes: 8, data: 200_000 };

/**
 * The skeleton of a page, one element a line, indented by its depth: tags, masked ids, classes and attributes, of each text its length (`t34`) and, where it is
 * the label of a field, which (`t9:location`). Siblings that are built alike stand once, with how many there are. At most `max` UTF-16 units.
 */
export function skeletonOf(document: Document, max: number): string {
  const root = rootOf(document);
  const budget = { elements: MOST.elements };
  const text = root ? blockOf(root, 0, budget) : '';
  const whole = text.length <= max && budget.elements > 0;
  return whole ? text : `${text.slice(0, text.lastIndexOf('\n', max))}\n… cut here`;
}

function blockOf(element: Element, depth: number, budget: { elements: number }): string {
  budget.elements -= 1;
  const tag = tagOf(element);
  const line = `${' '.repeat(depth)}${lineOf(element, tag)}`;
  if (tag === 'script' || tag === 'style' || tag === 'svg' || tag === 'template') return line;
  if (depth >= MOST.depth) return `${line} …`;
  return [line, ...grouped(childBlocks(element, depth + 1, budget))].join('\n');
}

function childBlocks(element: Element, depth: number, budget: { elements: number }): string[] {
  const blocks: string[] = [];
  for (let node = FIRST(element); node && budget.elements > 0; node = NEXT(node)) {
    if (node instanceof Element) blocks.push(blockOf(node, depth, budget));
    else if (node instanceof Text && node.data.trim() !== '') blocks.push(`${' '.repeat(depth)}${textMark(node.data)}`);
  }
  return blocks;
}

/** Blocks that are alike but for the lengths of their texts, once. */
function grouped(blocks: readonly string[]): string[] {
  const groups: { kind: string; block: string; count: number }[] = [];
  for (const block of blocks) {
    const kind = block.replace(/\bt\d+/g, 't');
    const last = groups.at(-1);
    if (last?.kind === kind) last.count += 1;
    else groups.push({ kind, block, count: 1 });
  }
  return groups.map(({ block, count }) => (count === 1 ? block : block.replace(/\n|$/, (end) => ` ×${count}${end}`)));
}

function textMark(text: string): string {
  const said = tidy(text);
  const label = said.length < 60 ? fieldOf(said.replace(/[\s:*]+$/, '')) : null;
  return label ? `t${said.length}:${label}` : `t${said.length}`;
}

function lineOf(element: Element, tag: string): string {
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class').split(/\s+/).filter(Boolean).slice(0, MOST.classes);
  const names = Element.prototype.getAttributeNames.call(element).filter((name) => name !== 'id' && name !== 'class');
  const attributes = names.slice(0, MOST.attributes).map((name) => attributeMark(name, attribute(element, name)));
  const data = tag === 'script' && /json/i.test(attribute(element, 'type')) ? ` ${dataMark(rawText(element, MOST.data))}` : '';
  const given = attributes.length > 0 ? ` [${attributes.join(' ')}]` : '';
  return `${TAGS.has(tag) ? tag : mask(tag)}${id && `#${mask(id)}`}${classes.map((name) => `.${mask(name)}`).join('')}${given}${data}`;
}

function attributeMark(name: string, value: string): string {
  const shown = mask(name);
  if (name === 'lang') return LANGUAGES.has(value.slice(0, 2).toLowerCase()) ? `lang=${value.slice(0, 2).toLowerCase()}` : shown;
  if (name === 'href' || name === 'src')
    return `${shown}=${/^(mailto|tel|https?|data|javascript):/i.exec(value)?.[1]?.toLowerCase() ?? 'path'}`;
  if (TELLING.has(name) && value !== '') return `${shown}=${mask(value)}`;
  return value === '' ? shown : `${shown}=t${value.length}`;
}

function dataMark(text: string): string {
  const value = parseTolerantly(text);
  return value === undefined ? `t${text.length}` : shapeOf(value);
}

/** Walking through the prototypes: a page may name a control `firstChild`. */
const walkBy = (name: 'firstChild' | 'nextSibling') => {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return (node: Node): Node | null => get?.call(node) ?? null;
};
const FIRST = walkBy('firstChild');
const NEXT = walkBy('nextSibling');

/** How many elements a page has, as far as that is told. */
export const sizeOf = (document: Document): number => all(document, '*', 1_000_000).length;
