import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { PostingFacts } from '../parts/posting-facts.tsx';
import { PostingForm } from '../parts/posting-form.tsx';
import { WhatItAsks } from '../parts/what-it-asks.tsx';
import type { Here, StateOf } from '../state/here.ts';
import { askedTogether } from '../words/employer-asks.ts';
import type { ShownField } from '../words/field-words.ts';
import { employerWords } from '../words/posting-words.ts';
import { type Reader, t } from '../words/t.ts';
import { AlikeNote } from './alike-note.tsx';
import { PostingHead } from './posting-head.tsx';

interface Props {
  state: StateOf<'posting'>;
  here: Here;
  reader: Reader;
}

/** A posting that is not saved yet: what it is, what it asks, and the button that saves it; or the form in which it is corrected first. */
export function FoundPosting({ state, here, reader }: Props) {
  const correcting = useSignal<ShownField | null>(null);
  const failed = state.failed && (
    <p class="notice bad" role="alert">
      {state.failed}
    </p>
  );
  const correct = (field: ShownField) => {
    correcting.value = field;
  };
  if (correcting.value) {
    return (
      <>
        {failed}
        <PostingForm
          posting={state.posting}
          submit={t('partSave')}
          begin={correcting.value}
          onSubmit={(posting) => void here.save(posting)}
          onCancel={() => {
            correcting.value = null;
          }}
        />
      </>
    );
  }
  return (
    <>
      <PostingHead posting={state.posting} onCorrect={correct} />
      <WhatItAsks posting={state.posting} asked={state.asked} reader={reader} />
      <PostingFacts posting={state.posting} reader={reader} onCorrect={correct} />
      {state.alike && <AlikeNote alike={state.alike} reader={reader} />}
      {failed}
      <SaveButton state={state} here={here} />
      <div class="buttons">
        <button type="button" class="button quiet" onClick={() => correct('title')}>
          {t('partCorrect')}
        </button>
        {state.alike && (
          <button type="button" class="button quiet" onClick={() => void here.save(state.posting, true)}>
            {t('popupSaveApart')}
          </button>
        )}
      </div>
    </>
  );
}

/** What would be saved, and what that asks of applicants, in sentences. */
function spoken({ posting, asked = [] }: Props['state']): string {
  const { own, others } = askedTogether(posting, asked);
  const asks = [...own, ...others.flatMap((other) => other.asks)].map(({ words }) => words);
  return [posting.title, employerWords(posting), ...asks]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

function SaveButton({ state, here }: Pick<Props, 'state' | 'here'>) {
  const button = useRef<HTMLButtonElement>(null);
  // Enter saves, unless the user has gone elsewhere in the popup meanwhile. Read out, it says what it would save, and what that asks.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) button.current?.focus();
  }, []);
  return (
    <button
      type="button"
      class="button primary save"
      ref={button}
      aria-busy={state.saving}
      aria-description={spoken(state)}
      onClick={() => void here.save(state.posting)}
    >
      {t(state.alike ? 'popupSaveJoined' : 'partSave')}
    </button>
  );
}
