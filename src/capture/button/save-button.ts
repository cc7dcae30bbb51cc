import { createFace, type Face } from './face.ts';
import { followAddress } from './follow.ts';
import { postingAt } from './match.ts';
import { ask, word } from './messages.ts';

/**
 * Offers to save the posting that the page shows, and to take that back. It only asks the worker, which reads the page itself: nothing that a page could
 * put into a message is saved. On every other page it is not there. `posting` gives the address of the posting that is shown, or null.
 * Returns what takes it away for good.
 */
export function offerSaving(posting: () => string | null = () => postingAt(location.href)): () => void {
  const ended = new AbortController();
  let face: Face | null = null;
  let shown: string | null = null;

  const offer = (): void => face?.show({ state: 'offer', text: '', action: { label: word('partButtonSave'), run: save, quiet: false } });

  /** Runs a request and shows its outcome, unless the page has moved on to another posting meanwhile. */
  const during = async (label: string, request: () => Promise<void>): Promise<void> => {
    face?.show({ state: 'busy', text: '', action: { label, run: () => undefined, quiet: false } });
    await request();
  };
  const fail = (text: string): void =>
    face?.show({ state: 'failed', text, action: { label: word('partButtonAgain'), run: save, quiet: true } });

  function save(): void {
    const asked = shown;
    void during(word('partButtonSaving'), async () => {
      const reply = await ask('save-page', null);
      if (asked !== shown) return;
      if (!reply.ok) return fail(reply.error);
      if ('kind' in reply.value) return fail(word('partButtonNone'));
      const { opportunity, already } = reply.value;
      const undo = { label: word('partUndo'), run: () => takeBack(opportunity), quiet: true };
      face?.show({ state: 'saved', text: word(already ? 'partButtonAlready' : 'partButtonSaved'), action: already ? null : undo });
    });
  }

  function takeBack(opportunity: string): void {
    const asked = shown;
    void during(word('partUndo'), async () => {
      const reply = await ask('undo-save-page', { opportunity });
      if (asked !== shown) return;
      if (reply.ok) offer();
      else fail(reply.error);
    });
  }

  const settle = (): void => {
    const here = posting();
    if (here === shown) return;
    shown = here;
    face?.remove();
    face = here === null ? null : createFace();
    offer();
  };
  followAddress(settle, ended.signal);
  settle();
  return () => {
    ended.abort();
    face?.remove();
  };
}
