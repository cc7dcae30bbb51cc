import { attribute } from '../../lib/dom.ts';
import { isInlineTag } from '../../lib/visible-text.ts';

/** Where a text stands. */
export interface Surroundings {
  element: Element;
  /** The nearest element that begins a line of its own, with what it stands in: this one, or one around it. */
  block: Surroundings;
  /** The nearest heading around it, or itself. */
  heading: Element | null;
  /** Whether it stands in a link. */
  linked: boolean;
  /** `off` in navigation, footers, dialogs over the page and notices; `aside` beside the main text, where facts of a posting may stand. */
  zone: 'main' | 'aside' | 'off';
}

const OFF_TAGS = new Set(['nav', 'footer', 'dialog']);
const OFF_ROLES = new Set(['navigation', 'contentinfo', 'dialog', 'alertdialog', 'search']);
const WHOLE = new Set(['html', 'body']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A page that marks its whole body as one of these means something else. */
function zoneOf(element: Element, tag: string, role: string, names: readonly string[], notice: boolean): Surroundings['zone'] {
  if (WHOLE.has(tag)) return 'main';
  if (notice || OFF_TAGS.has(tag) || OFF_ROLES.has(role)) return 'off';
  if (names.includes('id') && /cookie/i.test(attribute(element, 'id'))) return 'off';
  return tag === 'aside' || role === 'complementary' ? 'aside' : 'main';
}

/**
 * What the texts of an element stand in, from what the element itself stands in, its name, the names of its attributes, and whether its classes are those
 * of a notice.
 */
export function within(
  around: Surroundings | null,
  element: Element,
  tag: string,
  names: readonly string[],
  notice: boolean,
): Surroundings {
  const role = names.includes('role') ? attribute(element, 'role') : '';
  // What is read by itself is what the page is about, a dialog too.
  const own = around === null ? 'main' : around.zone === 'off' ? 'off' : zoneOf(element, tag, role, names, notice);
  const heads = !WHOLE.has(tag) && (HEADINGS.has(tag) || role === 'heading');
  const place: Omit<Surroundings, 'block'> = {
    element,
    heading: heads ? element : (around?.heading ?? null),
    linked: around?.linked === true || (tag === 'a' && names.includes('href')),
    zone: own === 'main' ? (around?.zone ?? 'main') : own,
  };
  const whole = place as Surroundings;
  whole.block = around && isInlineTag(tag) ? around.block : whole;
  return whole;
}
