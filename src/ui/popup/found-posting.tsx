import { useEffect, useRef } from 'preact/hooks';
import { Asks } from '../parts/asks.tsx';
import { PostingFacts } from '../parts/posting-facts.tsx';
import type { Here, StateOf } from '../state/here.ts';
import { type Reader, t } from '../words/t.ts';
import { PostingHead } from './posting-head.tsx';

/** A posting that is not saved yet: what it is, what it asks, and the button that saves it. */
export function FoundPosting({ state, here, reader }: { state: StateOf<'posting'>; here: Here; reader: Reader }) {
  const button = useRef<HTMLButtonElement>(null);
  // Enter saves, unless the user has gone elsewhere in the popup meanwhile.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) button.current?.focus();
  }, []);
  return (
    <>
      <PostingHead posting={state.posting} />
      <Asks posting={state.posting} />
      <PostingFacts posting={state.posting} reader={reader} />
      {state.failed && (
        <p class="notice bad" role="alert">
          {state.failed}
        </p>
      )}
      <button type="button" class="button primary save" ref={button} aria-busy={state.saving} onClick={() => void here.save(state.posting)}>
        {t('partSave')}
      </button>
    </>
  );
}
