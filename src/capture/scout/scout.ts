import { followAddress } from '../button/follow.ts';
import { type Headings, headingsOf } from '../button/headings.ts';
import { tell } from '../button/messages.ts';

/** What the scout leaves to the button's script, which the worker then brings. */
export interface Scouted {
  /** The headings of the page before it shows the posting, as the user last clicked. */
  before: Headings;
  /** The address of a page that came to rest and was found to be a posting; null where the button's script has to wait for the text itself. */
  found: string | null;
}

declare global {
  /** Set in the extension's own world, where no page sees it. */
  var heedScouted: Scouted | undefined;
  var heedOffered: boolean | undefined;
}

/** How a script knows from next to nothing that its page may be a posting, and where that tells too little, looks once more when the page is at rest. */
export interface Hunch {
  mayBe: () => boolean;
  stillMayBe?: (before: Headings, signal: AbortSignal) => Promise<boolean>;
}

/**
 * All that Heed has on a page until there is a posting: looks at each address to which the page comes, and where it may be a posting has the worker judge;
 * that brings the button's script, which takes over. Loaded with every page that Heed may see: each kind of object that it touches costs those pages
 * more than all its own code, so on a page that is none it makes nothing but its listeners. Returns what ends it.
 */
export function scout({ mayBe, stillMayBe }: Hunch): () => void {
  let ended = false;
  let before: Headings = new Map();
  let seen = '';
  let arrival: AbortController | undefined;

  const look = async (found: string, { signal }: AbortController): Promise<void> => {
    if (stillMayBe && !(await stillMayBe(before, signal))) return;
    if (signal.aborted) return;
    globalThis.heedScouted = { before, found: stillMayBe ? found : null };
    const reply = await tell('send-button', null);
    if (reply?.ok && reply.value.posting) ended = true;
  };
  const settle = (): void => {
    if (location.href === seen) return;
    seen = location.href;
    arrival?.abort();
    arrival = undefined;
    if (!mayBe()) return;
    const own = new AbortController();
    arrival = own;
    void look(seen, own).then(() => {
      if (arrival === own) arrival = undefined;
    });
  };

  // Before the page hears of a click that may lead to a posting: later its text may be there already.
  const clicked = (event: Event): void => {
    const leads = event.isTrusted && (event.type === 'pointerdown' || (event as KeyboardEvent).key === 'Enter');
    if (leads && !arrival && !ended) before = headingsOf(document);
  };
  const start = (): void => {
    if (ended) return;
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, clicked, { capture: true, passive: true });
    followAddress(settle, () => ended);
    settle();
  };
  // A page that the browser makes ready in the background is nobody's yet, and can ask nothing.
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
  return () => {
    ended = true;
    arrival?.abort();
  };
}
