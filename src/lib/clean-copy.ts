import { webAddress } from './address.ts';
import { attribute, parentOf, tagOf, walk } from './dom.ts';
import { isHidden, isSilent } from './visible-text.ts';

/** Elements that carry structure which Markdown can say; every other block is a `div`, every other inline nothing. */
const KEPT = new Set(
  'p div br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code strong b em i del s a table thead tbody tr th td dl dt dd'.split(' '),
);
const BLOCKS = new Set(
  'section article main header footer aside figure figcaption details summary address fieldset legend form center'.split(' '),
);
/** Controls and pictures say nothing that is worth keeping. */
const DROPPED = new Set('button input nav dialog img picture video audio source label option'.split(' '));
const DEPTH = 60;

interface Bounds {
  /** At most so many nodes are looked at, and so many UTF-16 units of text copied. */
  nodes: number;
  text: number;
  /** Addresses of links are resolved against this one. */
  base: string | undefined;
}

const EMPHASIS = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
]);

/** Where copies of an element's children go, how deep that is, and what already stresses or heads them. */
interface Home {
  copy: HTMLElement;
  depth: number;
  within: ReadonlySet<string>;
}

/**
 * A copy of what a reader sees of `root`, as a `body` in `target`: structure and text only, no attribute but the address of a link. Whatever the page
 * named its controls, the copy can be handed to code that trusts its DOM. Deeper nesting than 60 is flattened; emphasis inside emphasis and headings is dropped.
 */
export function cleanCopy(root: Element, target: Document, { nodes, text, base }: Bounds): HTMLElement {
  const body = target.createElement('body');
  const top: Home = { copy: body, depth: 0, within: new Set() };
  const homes = new Map<Element, Home>([[root, top]]);
  const enter = (element: Element): boolean => !isSilent(element) && !isControl(element) && !isHidden(element);
  let count = 0;
  let left = text;
  for (const node of walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, enter)) {
    if (++count > nodes || left <= 0) break;
    const parent = parentOf(node);
    const home = (parent && homes.get(parent)) || top;
    if (node instanceof Element) homes.set(node, place(node, home, target, base));
    else {
      const said = (node as Text).data.slice(0, left);
      left -= said.length;
      home.copy.append(said);
    }
  }
  return body;
}

/** Controls, and links that look like some: "Apply now" is no part of the text. */
function isControl(element: Element): boolean {
  const tag = tagOf(element);
  if (DROPPED.has(tag)) return true;
  return tag === 'a' && (attribute(element, 'role') === 'button' || /(^|[\s_-])(btn|button)([\s_-]|$)/i.test(attribute(element, 'class')));
}

/** Puts the copy of an element where it belongs; an element that is not kept stands for its parent. */
function place(element: Element, home: Home, target: Document, base: string | undefined): Home {
  const tag = tagOf(element);
  const name = KEPT.has(tag) ? tag : BLOCKS.has(tag) || tag.includes('-') ? 'div' : null;
  const stress = EMPHASIS.get(tag);
  if (
    name === null ||
    (home.depth > DEPTH && name !== 'br') ||
    (stress && home.within.has(stress)) ||
    (stress && home.within.has('heading'))
  )
    return home;
  const copy = target.createElement(name);
  if (name === 'a') {
    const href = addressOf(element, base);
    if (href) copy.setAttribute('href', href);
  }
  home.copy.append(copy);
  const mark = stress ?? (/^h\d$/.test(name) ? 'heading' : null);
  return { copy, depth: home.depth + 1, within: mark ? new Set([...home.within, mark]) : home.within };
}

function addressOf(link: Element, base: string | undefined): string | undefined {
  const address = attribute(link, 'href').trim();
  return /^(mailto|tel):/i.test(address) ? address.slice(0, 300) : webAddress(address, base)?.href;
}
