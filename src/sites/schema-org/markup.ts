import { all, attribute, contains, hasAttribute, parentOf, tagOf } from '../../lib/dom.ts';
import { markdownOf } from '../../lib/markdown.ts';
import { textOf } from '../../lib/visible-text.ts';
import type { Node } from './values.ts';

/** Microdata (https://html.spec.whatwg.org/multipage/microdata.html) and RDFa Lite say the same with other attributes. */
export const DIALECTS = {
  microdata: { scope: 'itemscope', type: 'itemtype', property: 'itemprop' },
  rdfa: { scope: 'typeof', type: 'typeof', property: 'property' },
} as const;
type Dialect = (typeof DIALECTS)[keyof typeof DIALECTS];

/** Properties whose markup is kept as Markdown; all others are one line. */
const PROSE = new Set(['description', 'responsibilities', 'qualifications', 'experienceRequirements', 'jobBenefits']);
const MOST = 3_000;

export interface Marked {
  node: Node;
  element: Element;
}

/** The job postings that a page marks up in that dialect, in document order, those inside another left out. */
export function readMarkup(document: Document, dialect: Dialect): Marked[] {
  const items = all(document, `[${dialect.type}$="JobPosting"]`, 50);
  return items
    .filter((item) => !items.some((other) => other !== item && contains(other, item)))
    .map((element) => ({ element, node: nodeOf(element, dialect) }));
}

/** The node of an element: its properties, each belonging to the nearest scope around it. */
function nodeOf(root: Element, dialect: Dialect): Node {
  const nodes = new Map<Element, Node>([[root, { '@type': 'JobPosting' }]]);
  for (const element of all(root, `[${dialect.property}]`, MOST)) {
    const owner = nodes.get(scopeOf(element, root, dialect));
    if (!owner) continue;
    const value = hasAttribute(element, dialect.scope) ? { '@type': attribute(element, dialect.type) } : readValue(element, dialect);
    if (typeof value === 'object') nodes.set(element, value);
    for (const name of attribute(element, dialect.property).split(/\s+/)) add(owner, name.replace(/^.*[/#:]/, ''), value);
  }
  return nodes.get(root) ?? {};
}

function scopeOf(element: Element, root: Element, dialect: Dialect): Element {
  let scope = parentOf(element);
  while (scope && scope !== root && !hasAttribute(scope, dialect.scope)) scope = parentOf(scope);
  return scope ?? root;
}

function readValue(element: Element, dialect: Dialect): string {
  if (hasAttribute(element, 'content')) return attribute(element, 'content');
  if (hasAttribute(element, 'datetime')) return attribute(element, 'datetime');
  const names = attribute(element, dialect.property);
  if (/\b(url|sameAs)\b/.test(names) && hasAttribute(element, 'href')) return attribute(element, 'href');
  if (PROSE.has(names.replace(/^.*[/#:]/, ''))) return markdownOf(element);
  const text = textOf(element, 2_000);
  return text || (['a', 'link'].includes(tagOf(element)) ? attribute(element, 'href') : '');
}

function add(node: Node, name: string, value: unknown): void {
  if (!/^[A-Za-z]{2,50}$/.test(name) || value === '') return;
  const known = Object.hasOwn(node, name) ? node[name] : undefined;
  Object.defineProperty(node, name, {
    value: known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value],
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
