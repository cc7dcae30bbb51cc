import { attribute, closest, matches, parentOf, tagOf, walk } from '../../lib/dom.ts';
import { tidy } from '../../lib/text.ts';
import { blockOf, isHidden, isSilent } from '../../lib/visible-text.ts';

/** One line as a reader sees it: the text of one block up to its end or to a line break. */
export interface Line {
  text: string;
  /** The text by the elements it stands in: of `<b>Place:</b> Berlin`, `Place:` and `Berlin`. */
  parts: string[];
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** How many of the text's units are links. */
  linked: number;
  /** `off` in navigation, footers, dialogs and notices; `aside` beside the main text, where facts of a posting may stand. */
  zone: 'main' | 'aside' | 'off';
  /** The block it stands in. */
  block: Element;
}

/** What bounds the work on a hostile page. */
const BOUNDS = { nodes: 60_000, text: 1_500_000, line: 5_000 };
const OFF =
  'nav, footer, dialog, [role="navigation"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="search"], [id*="cookie" i], [class*="cookie" i], [class*="breadcrumb" i]';
const ASIDE = 'aside, [role="complementary"]';
const CONTROLS = new Set(['input', 'select', 'textarea']);
/** Small elements whose title or alternative text may be the label of what follows: an icon of a map pin. */
const ICONS = new Set(['i', 'span', 'img', 'abbr']);

type Block = Pick<Line, 'heading' | 'zone'>;

/** The visible lines of a page. `isLabel` says which titles of icons are worth a part of their line. A form control ends a line and stands as an empty one. */
export function linesOf(root: Element, isLabel: (text: string) => boolean): Line[] {
  const lines: Line[] = [];
  const blocks = new Map<Element, Block>();
  const links = new Map<Element, boolean>();
  let line: Line | null = null;
  let owner: Element | null = null;
  let count = 0;
  let total = 0;

  const begin = (block: Element): Line => {
    const known = blocks.get(block) ?? describe(block);
    blocks.set(block, known);
    line = { text: '', parts: [], linked: 0, block, ...known };
    lines.push(line);
    return line;
  };
  const enter = (element: Element): boolean => !isSilent(element) && !isHidden(element);

  for (const node of walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, enter)) {
    if (++count > BOUNDS.nodes || total > BOUNDS.text) break;
    const block = node instanceof Element ? null : blockOf(node);
    if (node instanceof Element) {
      const tag = tagOf(node);
      if (tag === 'br' || (CONTROLS.has(tag) && attribute(node, 'type') !== 'hidden')) {
        const own = blockOf(node);
        if (own) begin(own);
        owner = null;
      } else if (ICONS.has(tag)) {
        const label = tidy(attribute(node, 'title') || attribute(node, 'aria-label') || attribute(node, 'alt'));
        const own = label !== '' && isLabel(label) ? blockOf(node) : null;
        if (own) {
          const at: Line = line !== null && (line as Line).block === own ? line : begin(own);
          at.parts.push(`${label}:`);
          owner = null;
        }
      }
      continue;
    }
    if (!block) continue;
    const text = (node as Text).data.slice(0, BOUNDS.line);
    if (text.trim() === '') {
      if (line && (line as Line).block === block) append(line, text, false, false);
      continue;
    }
    const at: Line = line !== null && (line as Line).block === block ? line : begin(block);
    const parent = parentOf(node) ?? block;
    const linked = links.get(parent) ?? closest(parent, 'a[href]') !== null;
    links.set(parent, linked);
    append(at, text, parent !== owner, linked);
    owner = parent;
    total += text.length;
  }
  return lines.map(settled);
}

function append(line: Line, text: string, newPart: boolean, linked: boolean): void {
  if (newPart || line.parts.length === 0) line.parts.push(text);
  else line.parts[line.parts.length - 1] += text;
  if (linked) line.linked += text.trim().length;
}

function settled(line: Line): Line {
  const text = tidy(line.parts.join(''));
  return { ...line, text, parts: line.parts.map(tidy).filter((part) => part !== '') };
}

function describe(block: Element): Block {
  const tag = tagOf(block);
  const inHeading = /^h[1-6]$/.test(tag) ? block : closest(block, 'h1, h2, h3, h4, h5, h6, [role="heading"]');
  const level = inHeading ? Number(/^h([1-6])$/.exec(tagOf(inHeading))?.[1] ?? (attribute(inHeading, 'aria-level') || 2)) : 0;
  return { heading: level, zone: isIn(block, OFF) ? 'off' : isIn(block, ASIDE) ? 'aside' : 'main' };
}

/** Whether such an element is around the block; a page that marks its whole body so means something else. */
function isIn(block: Element, selector: string): boolean {
  const around = closest(block, selector);
  return around !== null && !matches(around, 'html, body');
}
