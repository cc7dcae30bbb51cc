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
  /** At most so many nodes are looked at. */
  nodes: number;
  /** Addresses of links are resolved against this one. */
  base: string | undefined;
}

/**
 * A copy of what a reader sees of `root`, as a `body` in `target`: structure and text only, no attribute but the address of a link. Whatever the page
 * named its controls, the copy can be handed to code that trusts its DOM. Deeper nesting than 60 is flattened.
 */
export function cleanCopy(root: Element, target: Document, { nodes, base }: Bounds): HTMLElement {
  const body = target.createElement('body');
  const copies = new Map<Element, { copy: HTMLElement; depth: number }>([[root, { copy: body, depth: 0 }]]);
  const enter = (element: Element): boolean => !isSilent(element) && !DROPPED.has(tagOf(element)) && !isHidden(element);
  let count = 0;
  for (const node of walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, enter)) {
    if (++count > nodes) break;
    const parent = parentOf(node);
    const home = (parent && copies.get(parent)) || { copy: body, depth: 0 };
    if (!(node instanceof Element)) home.copy.append((node as Text).data);
    else copies.set(node, { copy: place(node, home, target, base), depth: home.depth + 1 });
  }
  return body;
}

/** Puts the copy of an element where it belongs; an element that is not kept stands for its parent. */
function place(element: Element, home: { copy: HTMLElement; depth: number }, target: Document, base: string | undefined): HTMLElement {
  const tag = tagOf(element);
  const name = KEPT.has(tag) ? tag : BLOCKS.has(tag) || tag.includes('-') ? 'div' : null;
  if (name === null || (home.depth > DEPTH && name !== 'br')) return home.copy;
  const copy = target.createElement(name);
  if (name === 'a') {
    const address = attribute(element, 'href').trim();
    const href = /^(mailto|tel):/i.test(address) ? address.slice(0, 300) : webAddress(address, base)?.href;
    if (href) copy.setAttribute('href', href);
  }
  home.copy.append(copy);
  return copy;
}
