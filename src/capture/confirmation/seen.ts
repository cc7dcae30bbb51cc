import { contains, matches, parentOf, tagOf } from '../../lib/dom.ts';

/** Whether somebody who looks at the page sees an element. */
export type Sight = (element: Element) => boolean;

/** Smaller than this (CSS pixels) is nothing that anybody reads: the trick by which pages speak to screen readers alone leaves one pixel. */
const SMALLEST = 3;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const isBox = ({ left, top, right, bottom }: Box): boolean => right - left >= SMALLEST && bottom - top >= SMALLEST;
const overlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const boxOf = (element: Element): Box => Element.prototype.getBoundingClientRect.call(element);

/**
 * Whether an element is really seen: laid out and large enough, not transparent, not clipped away, not moved off the page, not written in the colour of its
 * ground, and not covered by something else of the page. Scrolling to it is allowed. It asks the layout, so it is for the few elements that matter.
 */
export const isSeen: Sight = (element) => {
  // The names of two generations of browsers; each ignores the other's.
  const options = { opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true };
  if (!Element.prototype.checkVisibility.call(element, options)) return false;
  const visible = unclipped(element, textBox(element));
  return visible !== null && isOnPage(visible) && isLegible(element) && !isCovered(element, visible);
};

/** Where the text of an element stands, which may be far from the element itself; the element's own box where it has no text. */
function textBox(element: Element): Box {
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  return isBox(text) ? text : boxOf(element);
}

/** What the ancestors leave of a box, or null where that is nothing. What can be scrolled to is left. */
function unclipped(element: Element, box: Box): Box | null {
  let left = box;
  let opacity = 1;
  for (let outer: Element | null = element; outer; outer = parentOf(outer)) {
    const { overflow, clipPath, clip, position, filter, opacity: own } = getComputedStyle(outer);
    opacity *= Number(own);
    if (opacity < 0.1 || /opacity\(0(\.0\d*)?%?\)/.test(filter) || /inset\((50|[6-9]\d|100)%/.test(clipPath)) return null;
    if (/^(absolute|fixed)$/.test(position) && /^rect\(([01]px,? ?){4}\)$/.test(clip)) return null;
    if (/hidden|clip/.test(overflow) && tagOf(outer) !== 'body') left = overlap(left, boxOf(outer));
    else if (/auto|scroll/.test(overflow) && !isBox(boxOf(outer))) return null;
    if (!isBox(left)) return null;
  }
  return left;
}

/** Whether scrolling leads there: what lies left of the page or above it, no scrolling reaches. */
const isOnPage = ({ right, bottom }: Box): boolean => right + scrollX >= SMALLEST && bottom + scrollY >= SMALLEST;

const TRANSPARENT = /^(transparent|rgba\(.*, 0\)|.* \/ 0\))$/;

function isLegible(element: Element): boolean {
  const { color, fontSize } = getComputedStyle(element);
  if (Number.parseFloat(fontSize) < 4 || TRANSPARENT.test(color)) return false;
  for (let outer: Element | null = element; outer; outer = parentOf(outer)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(outer);
    if (backgroundImage !== 'none') return true;
    if (!TRANSPARENT.test(backgroundColor)) return backgroundColor !== color;
  }
  return true;
}

/** Whether something of the page lies over it. What is fixed to the window, as a cookie notice, goes away. */
function isCovered(element: Element, { left, top, right, bottom }: Box): boolean {
  const over = Document.prototype.elementFromPoint.call(document, (left + right) / 2, (top + bottom) / 2);
  if (!over || contains(element, over) || contains(over, element)) return false;
  for (let outer: Element | null = over; outer; outer = parentOf(outer)) if (getComputedStyle(outer).position === 'fixed') return false;
  // Text that flows around it, or a decoration of the same block, covers nothing.
  return !matches(over, 'svg, svg *, canvas, img');
}
