import { canonicalAddress } from '../lib/address.ts';
import { all, first, parentOf } from '../lib/dom.ts';
import { plain } from '../lib/text.ts';
import { isHidden } from '../lib/visible-text.ts';

/** https://www.w3.org/TR/wai-aria-1.2/#aria-modal, and the element of HTML. */
const OPEN = 'dialog[open], [role="dialog"], [aria-modal="true"]';
const MOST = 10;

/** The dialogs that are open over a page, the uppermost first: of several the last in the document lies above. */
export function openDialogs(document: Document): Element[] {
  if (first(document, OPEN) === null) return [];
  const shown = all(document, OPEN, MOST).filter(isShown);
  return shown.reverse();
}

/** Whether an element is shown, as far as markup says, and the browser where there is one. */
function isShown(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = parentOf(around)) if (isHidden(around)) return false;
  const { checkVisibility } = Element.prototype as { checkVisibility?: (options: { visibilityProperty: boolean }) => boolean };
  return checkVisibility === undefined || checkVisibility.call(element, { visibilityProperty: true });
}

/**
 * The address of a job that a dialog shows. The page's own is that of the list, under which every job of it would be one and the same: what the job is called
 * stands behind it, where browsers send nothing and a page without routes looks at nothing. A route that the page keeps there itself tells its jobs apart already.
 */
export function dialogAddress({ href }: URL, title: string): string {
  const list = canonicalAddress(href);
  return list.includes('#') ? list : canonicalAddress(`${list}#/${plain(title).replaceAll(' ', '-')}`);
}
