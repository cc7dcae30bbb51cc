import { attribute, hasAttribute, hasAttributes, parentOf, tagOf } from '../../lib/dom.ts';

/** What an element stands in. */
export interface Surroundings {
  /** The nearest heading around it, or itself. */
  heading: Element | null;
  /** Whether it stands in a link. */
  linked: boolean;
  /** `off` in navigation, footers, dialogs and notices; `aside` beside the main text, where facts of a posting may stand. */
  zone: 'main' | 'aside' | 'off';
}

const OFF_TAGS = new Set(['nav', 'footer', 'dialog']);
const OFF_ROLES = new Set(['navigation', 'contentinfo', 'dialog', 'alertdialog', 'search']);
const WHOLE = new Set(['html', 'body']);

/** A page that marks its whole body as one of these means something else. */
function zoneOf(element: Element, tag: string, role: string, bare: boolean): Surroundings['zone'] {
  if (WHOLE.has(tag)) return 'main';
  if (OFF_TAGS.has(tag) || OFF_ROLES.has(role)) return 'off';
  if (bare) return tag === 'aside' ? 'aside' : 'main';
  if (/cookie|breadcrumb/i.test(attribute(element, 'class')) || /cookie/i.test(attribute(element, 'id'))) return 'off';
  return tag === 'aside' || role === 'complementary' ? 'aside' : 'main';
}

/**
 * What elements stand in, each looked at once: asking each for its ancestors would take longer than reading the page, and so would looking through the
 * page for all that an element might stand in.
 */
export function surroundings(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    let around: Surroundings = (at && known.get(at)) || { heading: null, linked: false, zone: 'main' };
    for (const one of path.reverse()) {
      const tag = tagOf(one);
      const bare = !hasAttributes(one);
      const role = bare ? '' : attribute(one, 'role');
      const own = around.zone === 'off' ? 'off' : zoneOf(one, tag, role, bare);
      const zone = own === 'main' ? around.zone : own;
      const heading = !WHOLE.has(tag) && (/^h[1-6]$/.test(tag) || role === 'heading') ? one : around.heading;
      const linked = around.linked || (tag === 'a' && hasAttribute(one, 'href'));
      // Most elements stand in what their parents stand in.
      if (zone !== around.zone || heading !== around.heading || linked !== around.linked) around = { heading, linked, zone };
      known.set(one, around);
    }
    return around;
  };
}
