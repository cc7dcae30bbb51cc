import { attribute, attributeNames, parentOf, tagOf, walk } from './dom.ts';
import { tidy } from './text.ts';

/** Elements whose text no reader sees. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'head',
  'title',
  'select',
  'datalist',
  'textarea',
]);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether the classes of an element hide it, as frameworks name that. */
export const hidesByClass = (classes: string): boolean => /(^|\s)(ng-hide|is-hidden)(\s|$)/.test(classes);

/** Whether an element is hidden by its own markup. What a style sheet hides is not known here: asking would cost a layout. */
export function isHidden(
  element: Element,
  tag = tagOf(element),
  names = attributeNames(element),
  byClass = names.includes('class') && hidesByClass(attribute(element, 'class')),
): boolean {
  if (names.length === 0) return tag === 'dialog';
  if (names.includes('hidden') || (names.includes('aria-hidden') && attribute(element, 'aria-hidden') === 'true')) return true;
  if (names.includes('style') && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style'))) return true;
  return byClass || (tag === 'dialog' && !names.includes('open'));
}

export const isSilentTag = (tag: string): boolean => SILENT.has(tag);
export const isInlineTag = (tag: string): boolean => INLINE.has(tag);
export const isSilent = (element: Element): boolean => isSilentTag(tagOf(element));

/** The nearest element around a node that begins a line of its own. */
export function blockOf(node: Node): Element | null {
  let element = parentOf(node);
  while (element && isInlineTag(tagOf(element))) element = parentOf(element);
  return element;
}

/** The text of an element as one line, without what its markup hides; a space between blocks. At most about `max` UTF-16 units. */
export function textOf(root: Element, max = 20_000): string {
  let text = '';
  let block: Element | null = null;
  const enter = (element: Element): boolean => !isSilent(element) && !isHidden(element);
  for (const node of walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, enter)) {
    if (node instanceof Element) {
      if (tagOf(node) === 'br') text += ' ';
      continue;
    }
    const own = blockOf(node);
    if (own !== block) text += ' ';
    block = own;
    text += (node as Text).data.slice(0, max + 1);
    if (text.length > max) break;
  }
  return tidy(text);
}
