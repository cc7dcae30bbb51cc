/**
 * Reading a document that may be hostile. A page can name a form control or an image `getAttribute` or `firstChild`, and the form's or the document's
 * own property is then that control: every call here goes through the prototypes, which no markup reaches.
 */

/** The getter of a property as the browser defined it, looked up at its first use, because a tool gives the process its DOM only when it starts. */
function getter<T extends object, V>(prototype: () => T, name: keyof T & string): (object: T) => V {
  let get: (() => unknown) | undefined;
  return (object) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    if (!get) throw new TypeError(`no getter of ${name}`);
    return get.call(object) as V;
  };
}

const nodes = (): Node => Node.prototype;
const elements = (): Element => Element.prototype;
export const parentOf = getter<Node, Element | null>(nodes, 'parentElement');
export const childOf = getter<Node, Node | null>(nodes, 'firstChild');
export const siblingOf = getter<Node, Node | null>(nodes, 'nextSibling');
/** 1 is an element, 3 a text (https://dom.spec.whatwg.org/#dom-node-nodetype). */
export const typeOf = getter<Node, number>(nodes, 'nodeType');
export const nextOf = getter<Element, Element | null>(elements, 'nextElementSibling');
/** The element's name in lower case. */
export const tagOf = getter<Element, string>(elements, 'localName');
export const rootOf = getter<Document, Element | null>(() => Document.prototype, 'documentElement');
const ownerOf = getter<Node, Document>(nodes, 'ownerDocument');
export const isDocument = (node: Node): node is Document => node instanceof Document;
const documentOf = (node: Node): Document => (isDocument(node) ? node : ownerOf(node));

/** The attribute's value; empty where there is none. */
export const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);
const NONE: readonly string[] = [];
/** The names of the element's attributes, so that it need not be asked for each. */
export const attributeNames = (element: Element): readonly string[] =>
  Element.prototype.hasAttributes.call(element) ? Element.prototype.getAttributeNames.call(element) : NONE;
export const matches = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** The elements that a selector finds, in document order, at most `max`. */
export function all(root: Document | Element, selector: string, max = 2_000): Element[] {
  const found = isDocument(root)
    ? Document.prototype.querySelectorAll.call(root, selector)
    : Element.prototype.querySelectorAll.call(root, selector);
  return Array.prototype.slice.call(found, 0, max) as Element[];
}

/** The elements of one name, in document order, at most `max`: many times quicker than a selector, and than any list of them. */
export const named = (document: Document, name: string, max = 2_000): Element[] =>
  Array.prototype.slice.call(Document.prototype.getElementsByTagName.call(document, name), 0, max) as Element[];

/** The first element that a selector finds, or null. */
export function first(root: Document | Element, selector: string): Element | null {
  return isDocument(root) ? Document.prototype.querySelector.call(root, selector) : Element.prototype.querySelector.call(root, selector);
}

/** As `all`, where there mostly are none: to look for the first costs a page that has none less than to ask for all. */
export const anyOf = (document: Document, selector: string, max: number): Element[] =>
  first(document, selector) ? all(document, selector, max) : [];

/** Text exactly as it stands in the source, scripts included: for script elements. At most `max` UTF-16 units. */
export function rawText(element: Element, max: number): string {
  let text = '';
  for (const node of walk(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION)) {
    text += (node as Text).data;
    if (text.length > max) return text.slice(0, max);
  }
  return text;
}

/** The nodes below `root` in document order. `enter` refuses an element together with all that is in it. */
export function* walk(root: Node, show: number, enter?: (element: Element) => boolean): Generator<Node> {
  // Without a filter of its own: the browser would call it back for every node, which costs more than all the rest of a reading.
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, show);
  let node = walker.nextNode();
  while (node !== null) {
    if (enter && node instanceof Element && !enter(node)) {
      node = after(walker);
      continue;
    }
    yield node;
    node = walker.nextNode();
  }
}

/** The next node that is not in the current one. */
function after(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}
