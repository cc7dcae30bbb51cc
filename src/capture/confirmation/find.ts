import { all, closest, contains, walk } from '../../lib/dom.ts';
import { plain } from '../../lib/text.ts';
import { blockOf, isHidden, isSilent, textOf } from '../../lib/visible-text.ts';
import { LONGEST, saysSent } from './says.ts';
import { isSeen, type Sight } from './seen.ts';
import { stillAsks } from './still-asks.ts';

/** Where pages put what they announce: headings, and what is read out when it appears. */
const ANNOUNCED =
  'h1, h2, h3, h4, [role="heading"], [role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"], dialog, [role="dialog"], [role="alertdialog"]';
/** What lies over the page and is answered first; the form below it, if there is one, waits. */
const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const MOST = { announced: 300, blocks: 3_000 };
/** A page that says the same as often as this is a list of applications, each with how it stands. */
const MANY = 3;

/** The words by which a page confirms that an application was sent, and where they stand. */
export interface Found {
  element: Element;
  words: string;
  /** Whether they are announced, as a heading or a message, rather than said in the running text. */
  announced: boolean;
}

/**
 * What on a page confirms that an application was sent, or null. Only words that are really seen count, and none on a form that still waits to be sent.
 * `announcedOnly`: look no further than headings and messages, which costs next to nothing on a page that has many elements.
 */
export function findConfirmation(
  document: Document,
  { announcedOnly = false, sight = isSeen }: { announcedOnly?: boolean; sight?: Sight } = {},
): Found | null {
  const announced = saying(all(document, ANNOUNCED, MOST.announced), sight);
  const found = announced.length > 0 ? announced : announcedOnly ? [] : saying(blocks(document), sight);
  const [element] = found;
  if (!element || isList(found)) return null;
  const dialog = closest(element, DIALOG);
  if (stillAsks(dialog ?? document, sight)) return null;
  return { element, words: textOf(element, LONGEST), announced: announced.length > 0 };
}

/** Those of the elements that say it and are seen; of several within one another the innermost. */
function saying(elements: Iterable<Element>, sight: Sight): Element[] {
  const found: Element[] = [];
  for (const element of elements) {
    if (!isHidden(element) && saysSent(textOf(element, LONGEST + 1)) && sight(element)) found.push(element);
    if (found.length > MANY * 4) break;
  }
  return found.filter((element) => !found.some((other) => other !== element && contains(element, other)));
}

function isList(found: readonly Element[]): boolean {
  const words = found.map((element) => plain(textOf(element, LONGEST)));
  return words.some((one) => words.filter((other) => other === one).length >= MANY);
}

/** The blocks of running text of a page, short enough to confirm something. */
function* blocks(document: Document): Generator<Element> {
  let block: Element | null = null;
  let count = 0;
  for (const node of walk(
    document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (element) => !isSilent(element) && !isHidden(element),
  )) {
    if (node instanceof Element) continue;
    const own = blockOf(node);
    if (!own || own === block || (node as Text).data.trim() === '') continue;
    block = own;
    if (++count > MOST.blocks) return;
    yield own;
  }
}
