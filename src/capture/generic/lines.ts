import { attribute, parentOf, tagOf, walk } from '../../lib/dom.ts';
import { tidy } from '../../lib/text.ts';
import { blockOf, isHidden, isSilent } from '../../lib/visible-text.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/** One line as a reader sees it: the text of one block up to its end or to a line break. */
export interface Line {
  text: string;
  /** The text by the elements it stands in: of `<b>Place:</b> Berlin`, `Place:` and `Berlin`. */
  parts: string[];
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  /** How many of the text's units are links. */
  linked: number;
  zone: Surroundings['zone'];
  /** The block it stands in. */
  block: Element;
}

/** What bounds the work on a hostile page. */
const BOUNDS = { nodes: 60_000, text: 1_500_000, line: 5_000 };
const CONTROLS = new Set(['input', 'select', 'textarea']);
/** Small elements whose title or alternative text may be the label of what follows: an icon of a map pin. */
const ICONS = new Set(['i', 'span', 'img', 'abbr']);

/** Puts texts into lines: a new line where the block changes or ends, a new part where the element does. */
class Writer {
  readonly lines: Line[] = [];
  readonly #around = surroundings();
  #current: Line | undefined;
  #owner: Element | undefined;

  /** Ends the line; the next text of the block begins another. What ended it stands as an empty line where it was a form control. */
  end(block: Element | null): void {
    if (block) this.#begin(block);
    this.#owner = undefined;
  }

  /** A label that is no text of its own: the title of an icon. */
  label(block: Element | null, text: string): void {
    if (!block) return;
    this.#in(block).parts.push(`${text}:`);
    this.#owner = undefined;
  }

  text(block: Element, owner: Element, text: string): void {
    const blank = text.trim() === '';
    if (blank && this.#current?.block !== block) return;
    const line = this.#in(block);
    if (!blank && (owner !== this.#owner || line.parts.length === 0)) line.parts.push(text);
    else line.parts.push((line.parts.pop() ?? '') + text);
    if (blank) return;
    if (this.#around(owner).linked) line.linked += text.trim().length;
    this.#owner = owner;
  }

  #in(block: Element): Line {
    return this.#current?.block === block ? this.#current : this.#begin(block);
  }

  #begin(block: Element): Line {
    const { heading, zone } = this.#around(block);
    const line: Line = { text: '', parts: [], linked: 0, block, zone, heading: heading ? levelOf(heading) : 0 };
    this.lines.push(line);
    this.#current = line;
    return line;
  }
}

/** The visible lines of a page. `isLabel` says which titles of icons are worth a part of their line. A form control stands as an empty line. */
export function linesOf(root: Element, isLabel: (text: string) => boolean): Line[] {
  const writer = new Writer();
  let count = 0;
  let total = 0;
  const enter = (element: Element): boolean => {
    if (isHidden(element)) return false;
    const tag = tagOf(element);
    if (CONTROLS.has(tag) && attribute(element, 'type') !== 'hidden') writer.end(blockOf(element));
    return !isSilent(element);
  };
  for (const node of walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, enter)) {
    if (++count > BOUNDS.nodes || total > BOUNDS.text) break;
    if (node instanceof Element) {
      const tag = tagOf(node);
      if (tag === 'br') writer.end(blockOf(node));
      const label = ICONS.has(tag) ? tidy(attribute(node, 'title') || attribute(node, 'aria-label') || attribute(node, 'alt')) : '';
      if (label !== '' && isLabel(label)) writer.label(blockOf(node), label);
      continue;
    }
    const block = blockOf(node);
    const owner = parentOf(node);
    if (!block || !owner) continue;
    const text = (node as Text).data.slice(0, BOUNDS.line);
    writer.text(block, owner, text);
    total += text.length;
  }
  return writer.lines.map(settled);
}

function settled(line: Line): Line {
  const parts = line.parts.map(tidy).filter((part) => part !== '');
  // Most lines are one part: what is tidy is not tidied again.
  const text = line.parts.length === 1 ? (parts[0] ?? '') : tidy(line.parts.join(''));
  return { ...line, text, parts };
}

const levelOf = (heading: Element): number => Number(/^h([1-6])$/.exec(tagOf(heading))?.[1] ?? (attribute(heading, 'aria-level') || 2));
