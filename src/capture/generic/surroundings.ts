import { all, matches, parentOf } from '../../lib/dom.ts';

/** What an element stands in. */
export interface Surroundings {
  /** The nearest heading around it, or itself. */
  heading: Element | null;
  /** Whether it stands in a link. */
  linked: boolean;
  /** `off` in navigation, footers, dialogs and notices; `aside` beside the main text, where facts of a posting may stand. */
  zone: 'main' | 'aside' | 'off';
}

const OFF =
  'nav, footer, dialog, [role="navigation"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="search"], [id*="cookie" i], [class*="cookie" i], [class*="breadcrumb" i]';
const ASIDE = 'aside, [role="complementary"]';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const MOST = 100_000;

/**
 * What each element below `root` stands in, found once for all of them: asking each for its ancestors would take longer than reading the page.
 * A page that marks its whole body as one of these means something else.
 */
export function surroundings(root: Element): (element: Element) => Surroundings {
  const found = (selector: string): Set<Element> => new Set(all(root, selector, MOST).filter((element) => !matches(element, 'html, body')));
  const [off, aside, headings, links] = [found(OFF), found(ASIDE), found(HEADING), found('a[href]')];
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
      const zone = around.zone === 'off' || off.has(one) ? 'off' : aside.has(one) ? 'aside' : around.zone;
      const heading = headings.has(one) ? one : around.heading;
      const linked = around.linked || links.has(one);
      // Most elements stand in what their parents stand in.
      if (zone !== around.zone || heading !== around.heading || linked !== around.linked) around = { heading, linked, zone };
      known.set(one, around);
    }
    return around;
  };
}
