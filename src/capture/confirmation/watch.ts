import { anyOf, rawText } from '../../lib/dom.ts';
import { followAddress } from '../button/follow.ts';
import { headingsOf } from '../button/headings.ts';
import { tell } from '../button/messages.ts';
import { settled } from '../button/settle.ts';
import { mayConfirm } from './stems.ts';

/** Where pages put what they announce. Each is looked for by itself: a browser tries a list on every element, which costs more than all of them. */
const ANNOUNCED = ['h1', 'h2', 'h3', 'h4', '[role]', '[aria-live]'];
/** Roles of what is announced; others hold whole pages. */
const ROLES: ReadonlySet<string | null> = new Set([null, 'heading', 'alert', 'status']);
const MOST = { looked: 1_000, announced: 100, text: 400, asked: 3 };
const SUBMITS = 'button, input[type="submit"], [role="button"]';

/**
 * Tells the worker where a page of a known board may confirm an application: it looks when the page comes, when its address changes, and when it rests after the
 * user sent a form. The worker then reads the page itself and asks the user; nothing is marked from here. A page may be told of a few times only.
 * Returns what ends it.
 */
export function watchConfirmations(): () => void {
  let ended = false;
  const told = new Set<string>();
  let waiting: AbortController | undefined;

  const look = (): void => {
    const found = ANNOUNCED.flatMap((selector) => anyOf(document, selector, MOST.looked).filter(isAnnounced).slice(0, MOST.announced))
      .map((element) => rawText(element, MOST.text).trim())
      .find(mayConfirm);
    if (!found || told.has(location.href + found) || told.size >= MOST.asked) return;
    told.add(location.href + found);
    void tell('confirmation-seen', null);
  };
  /** Looks when the page that follows is there and at rest. */
  const lookSoon = (): void => {
    waiting?.abort();
    waiting = new AbortController();
    void settled(headingsOf(document), waiting.signal).then(look);
  };
  const sent = (event: Event): void => {
    const { target } = event;
    if (ended || !event.isTrusted) return;
    if (event.type === 'submit' || (target instanceof Element && Element.prototype.closest.call(target, SUBMITS))) lookSoon();
  };
  for (const type of ['submit', 'click']) addEventListener(type, sent, { capture: true, passive: true });
  followAddress(lookSoon, () => ended);
  look();
  return () => {
    ended = true;
    waiting?.abort();
  };
}

const isAnnounced = (element: Element): boolean =>
  ROLES.has(Element.prototype.getAttribute.call(element, 'role')) || Element.prototype.hasAttribute.call(element, 'aria-live');
