import { attribute, attributeNames, childOf, siblingOf, tagOf, typeOf } from '../../lib/dom.ts';
import { tidy } from '../../lib/text.ts';
import { isHidden, isSilentTag } from '../../lib/visible-text.ts';
import { Named } from './named.ts';
import { type Surroundings, within } from './surroundings.ts';

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
  readonly #lines: Line[] = [];
  #current: Line | undefined;
  #owner: Element | undefined;

  /** Ends the line; the next text of the block begins another. What ended it stands as an empty line where it was a form control. */
  end({ block }: Surroundings): void {
    this.#begin(block);
    this.#owner = undefined;
  }

  /** A label that is no text of its own: the title of an icon. */
  label({ block }: Surroundings, text: string): void {
    this.#in(block).parts.push(`${text}:`);
    this.#owner = undefined;
  }

  text({ block, element, linked }: Surroundings, text: string): void {
    const said = text.trim().length;
    if (said === 0 && this.#current?.block !== block.element) return;
    const line = this.#in(block);
    if (said > 0 && (element !== this.#owner || line.parts.length === 0)) line.parts.push(text);
    else line.parts.push((line.parts.pop() ?? '') + text);
    if (said === 0) return;
    if (linked) line.linked += said;
    this.#owner = element;
  }

  /** The lines as a reader sees them, when all is written. */
  settled(): Line[] {
    for (const line of this.#lines) {
      const { parts } = line;
      line.parts = parts.map(tidy).filter((part) => part !== '');
      // Most lines are one part: what is tidy is not tidied again.
      line.text = parts.length === 1 ? (line.parts[0] ?? '') : tidy(parts.join(''));
    }
    return this.#lines;
  }

  #in(block: Surroundings): Line {
    return this.#current?.block === block.element ? this.#current : this.#begin(block);
  }

  #begin({ element, heading, zone }: Surroundings): Line {
    const line: Line = { text: '', parts: [], linked: 0, block: element, zone, heading: heading ? levelOf(heading) : 0 };
    this.#lines.push(line);
    this.#current = line;
    return line;
  }
}

/** What a reader sees of a page. */
export interface Seen {
  lines: Line[];
  named: Named;
}

/**
 * The visible lines of a page, and what its authors named. `isLabel` says which titles of icons are worth a part of their line. A form control stands as an empty line. Goes once through
 * the page by hand, carrying along what each text stands in: to ask each for what is around it took longer than all other reading.
 */
export function seenOf(root: Element, isLabel: (text: string) => boolean): Seen {
  const writer = new Writer();
  const named = new Named();
  const above: Surroundings[] = [];
  let place = within(null, root, tagOf(root), attributeNames(root), false);
  let node = childOf(root);
  let left = BOUNDS.nodes;
  let text = BOUNDS.text;
  while (left > 0 && text >= 0) {
    if (node === null) {
      const around = above.pop();
      if (!around) break;
      node = siblingOf(place.element);
      place = around;
      continue;
    }
    const type = typeOf(node);
    if (type === Node.TEXT_NODE) {
      const said = (node as Text).data.slice(0, BOUNDS.line);
      writer.text(place, said);
      text -= said.length;
      left--;
    } else if (type === Node.ELEMENT_NODE) {
      const element = node as Element;
      const inside = enter(element, place, { writer, named, isLabel });
      left--;
      const child = inside && childOf(element);
      if (inside && child) {
        above.push(place);
        place = inside;
        node = child;
        continue;
      }
    }
    node = siblingOf(node);
  }
  return { lines: writer.settled(), named };
}

/** Where it is noted what an element says. */
interface Notes {
  writer: Writer;
  named: Named;
  isLabel: (text: string) => boolean;
}

/** Notes what an element itself says; gives what its texts stand in, or null where nobody sees them. */
function enter(element: Element, place: Surroundings, { writer, named, isLabel }: Notes): Surroundings | null {
  const tag = tagOf(element);
  const names = attributeNames(element);
  const classes = named.classes(element, names);
  if (isHidden(element, tag, names, classes.hidden)) return null;
  if (CONTROLS.has(tag) ? attribute(element, 'type') !== 'hidden' : tag === 'br') writer.end(place);
  if (isSilentTag(tag)) return null;
  named.note(element, names, classes);
  const label = ICONS.has(tag) ? tidy(titleOf(element, names)) : '';
  if (label !== '' && isLabel(label)) writer.label(place, label);
  return within(place, element, tag, names, classes.off);
}

function titleOf(element: Element, names: readonly string[]): string {
  const name = ['title', 'aria-label', 'alt'].find((one) => names.includes(one) && attribute(element, one) !== '');
  return name === undefined ? '' : attribute(element, name);
}

const levelOf = (heading: Element): number => Number(/^h([1-6])$/.exec(tagOf(heading))?.[1] ?? (attribute(heading, 'aria-level') || 2));
