import type { ButtonPlace } from '../../job/button.ts';
import type { PageHere, PageMark } from '../../messages/protocol.ts';
import type { Scouted } from '../scout/scout.ts';
import { createFace, type Face } from './face.ts';
import { followAddress } from './follow.ts';
import { type Headings, headingsOf } from './headings.ts';
import { ask, onNews, word } from './messages.ts';
import { settled } from './settle.ts';

/** Where a page may be a posting. `sure`: its address says so; else the page must be looked at. */
export interface Candidate {
  address: string;
  sure: boolean;
}

/** How a script knows postings: by the address, and where that does not tell, by asking the page once it is at rest. */
export interface Recognition {
  at: (href: string) => Candidate | null;
  isPosting: () => Promise<boolean>;
}

/** The button's place where the worker cannot be asked for it: a click then tells why. */
const CORNER: ButtonPlace = { side: 'right', edge: 'bottom', across: 16, along: 16 };
const NOTHING: Headings = new Map();
const UNSCOUTED: Scouted = { before: NOTHING, found: null };

/**
 * Offers to save the posting that the page shows, once its text is there, and to take that back; says so where it is saved. It only asks the worker, which
 * reads the page itself: nothing that a page could put into a message is saved. On every other page it is not there.
 * `scouted`: what is known of the page already. Returns what takes it away for good.
 */
export function offerSaving(recognition: Recognition, scouted = UNSCOUTED): () => void {
  const ended = new AbortController();
  let arrival = new AbortController();
  let shown: string | null = null;
  /** The headings of the page before it shows the next posting: as that was shown, and as the user last clicked. */
  let before = scouted.before;
  let face: Face | null = null;
  /** What the button has just done stays on it, whatever the worker tells of the store. */
  let fresh = false;
  /** The worker was asked about what is shown, and may have marked the tab's toolbar button. */
  let marked = false;
  /** The posting's text is there, so that the button is, unless the user wants none. */
  let arrived = false;
  /** The worker's news are listened to from the first posting on: to reach for them costs a page that has none more than all else that is done here. */
  let listening = false;

  const offer = (): void => face?.show({ state: 'offer', text: '', action: { label: word('partButtonSave'), run: save, quiet: false } });
  const fail = (text: string): void =>
    face?.show({ state: 'failed', text, action: { label: word('partButtonAgain'), run: save, quiet: true } });
  const busy = (label: string): void => face?.show({ state: 'busy', text: '', action: { label, run: () => undefined, quiet: false } });
  const tell = (saved: PageMark | null): void => {
    const open = { label: word('partButtonOpen'), run: () => void ask('open-saved', null), quiet: true };
    if (saved) face?.show({ state: 'saved', text: markWords(saved), action: open });
    else offer();
  };

  /** Does what the user asked for, and shows its outcome unless the page has moved on to another posting meanwhile. */
  const during = async <T>(label: string, request: Promise<T>, then: (reply: T) => void): Promise<void> => {
    const { signal } = arrival;
    fresh = true;
    busy(label);
    const reply = await request;
    if (!signal.aborted) then(reply);
  };

  function save(): void {
    void during(word('partButtonSaving'), ask('save-page', null), (reply) => {
      if (!reply.ok) return fail(reply.error);
      if ('kind' in reply.value) return fail(word('partButtonNone'));
      const { opportunity, already } = reply.value;
      fresh = !already;
      if (already) {
        void refresh();
        return;
      }
      const undo = { label: word('partUndo'), run: () => takeBack(opportunity), quiet: true };
      face?.show({ state: 'saved', text: word('partButtonSaved'), action: undo });
    });
  }

  function takeBack(opportunity: string): void {
    void during(word('partUndo'), ask('undo-save-page', { opportunity }), (reply) => {
      fresh = false;
      if (reply.ok) offer();
      else fail(reply.error);
    });
  }

  /** Asks anew where the posting that is shown stands. */
  const refresh = async (): Promise<void> => {
    const { signal } = arrival;
    const reply = await ask('here', null);
    if (signal.aborted || fresh || !reply.ok || reply.value.address !== shown) return;
    if (reply.value.place === null) leave();
    else appear(reply.value);
  };

  const leave = (): void => {
    face?.remove();
    face = null;
  };
  const appear = ({ place, saved }: Pick<PageHere, 'place' | 'saved'>): void => {
    if (!place) return;
    face ??= createFace(place, {
      move: (to) => void ask('move-button', { place: to }),
      hide: () => void ask('hide-button', null).then(leave),
      settings: () => void ask('open-button-settings', null),
    });
    tell(saved);
  };

  const aboutHere = () => {
    marked = true;
    if (!listening) onNews(() => void (arrived && refresh()), ended.signal);
    listening = true;
    return ask('here', null);
  };
  /** Waits for the posting of an address, and asks the worker about it meanwhile. */
  const arrive = async ({ address, sure }: Candidate, { signal }: AbortController): Promise<void> => {
    const answer = sure ? aboutHere() : null;
    if (location.href !== scouted.found) {
      await settled(before, signal);
      if (!sure && !(await recognition.isPosting())) return;
    }
    if (signal.aborted) return;
    let reply = await (answer ?? aboutHere());
    // The browser may have told the worker the address of a moment ago.
    if (reply.ok && reply.value.address !== address) reply = await aboutHere();
    if (signal.aborted) return;
    before = headingsOf(document);
    arrived = true;
    appear(reply.ok ? reply.value : { place: CORNER, saved: null });
  };

  const settle = (): void => {
    const found = recognition.at(location.href);
    if ((found?.address ?? null) === shown) return;
    const wasMarked = marked;
    shown = found?.address ?? null;
    arrival.abort();
    arrival = new AbortController();
    fresh = false;
    arrived = false;
    marked = false;
    leave();
    if (found) void arrive(found, arrival);
    else before = NOTHING;
    // The mark is of a posting that is no longer shown.
    if (wasMarked && !found?.sure) void ask('here', null);
  };

  // Before the page hears of a click that may lead to a posting: later its text may be there already.
  const clicked = (event: Event): void => {
    const leads = event.isTrusted && (event.type === 'pointerdown' || (event as KeyboardEvent).key === 'Enter');
    if (leads && (arrived || shown === null)) before = headingsOf(document);
  };
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, clicked, { capture: true, passive: true, signal: ended.signal });
  followAddress(settle, () => ended.signal.aborted);
  // A page that comes back from the browser's memory was not loaded again.
  addEventListener('pageshow', ({ persisted }) => void (persisted && arrived && refresh()), { signal: ended.signal });
  settle();
  return () => {
    ended.abort();
    arrival.abort();
    leave();
  };
}

/** "Saved · Applied · No phone calls". */
function markWords({ stage, noCalls }: PageMark): string {
  const parts = [word('stage_saved')];
  if (stage !== 'saved') parts.push(word(`stage_${stage.replaceAll('-', '_')}`));
  if (noCalls) parts.push(word('partButtonNoCalls'));
  return parts.join(' · ');
}
