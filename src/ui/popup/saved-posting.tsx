import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DeskLink, opportunityRoute } from '../parts/place.tsx';
import { PostingFacts } from '../parts/posting-facts.tsx';
import { PostingForm } from '../parts/posting-form.tsx';
import { StageBadge } from '../parts/stage-badge.tsx';
import { WhatItAsks } from '../parts/what-it-asks.tsx';
import type { Deeds } from '../state/deeds.ts';
import type { Here, StateOf } from '../state/here.ts';
import type { ShownField } from '../words/field-words.ts';
import { type Reader, t } from '../words/t.ts';
import { NewsNote } from './news-note.tsx';
import { PostingHead } from './posting-head.tsx';

interface Props {
  state: StateOf<'saved'>;
  here: Here;
  deeds: Deeds;
  reader: Reader;
}

/** A posting that is saved, just now or before: where it stands, what it forbids, what its page says anew, and what usually comes next. */
export function SavedPosting({ state, here, deeds, reader }: Props) {
  const correcting = useSignal<ShownField | null>(null);
  const { posting, fresh, completed } = state;
  const correct = (field: ShownField | null) => {
    correcting.value = field;
  };
  if (correcting.value) return <Correcting state={state} deeds={deeds} field={correcting.value} onEnd={() => correct(null)} />;
  return (
    <>
      <SavedLine state={state} here={here} deeds={deeds} />
      <PostingHead posting={posting} onCorrect={correct} />
      <WhatItAsks posting={posting} asked={state.asked} reader={reader} deeds={deeds} />
      {(fresh || completed) && <PostingFacts posting={posting} reader={reader} onCorrect={correct} />}
      <NewsNote state={state} deeds={deeds} reader={reader} onTaken={() => void here.look()} />
      <Buttons state={state} here={here} deeds={deeds} onCorrect={() => correct('title')} />
    </>
  );
}

/** What was reported last is about something that is gone once the saving is taken back or apart. */
const leaving = (deeds: Deeds, work: () => Promise<void>) => {
  deeds.dismiss();
  void work();
};

/** That it is saved, and beside it the way back as long as that is near. */
function SavedLine({ state: { fresh, joined, completed, stage }, here, deeds }: Omit<Props, 'reader'>) {
  const said = useRef<HTMLParagraphElement>(null);
  // The Save button that had the focus is gone: what came of it takes its place.
  useEffect(() => {
    if (fresh && document.activeElement === document.body) said.current?.focus();
  }, [fresh]);
  return (
    <div class="saved-line">
      <p role="status" tabIndex={-1} ref={said}>
        <span class="tick" aria-hidden="true">
          ✓
        </span>{' '}
        {t(joined ? 'popupJoined' : fresh ? 'popupSaved' : completed ? 'popupCompleted' : 'popupSavedAlready')}{' '}
        {stage !== 'saved' && <StageBadge stage={stage} />}
      </p>
      {fresh && (stage === 'saved' || joined) && (
        <button type="button" class="button quiet" onClick={() => leaving(deeds, here.undoSave)}>
          {t('partUndo')}
        </button>
      )}
    </div>
  );
}

function Buttons({ state: { opportunity, stage, joined }, here, deeds, onCorrect }: Omit<Props, 'reader'> & { onCorrect: () => void }) {
  return (
    <div class="buttons">
      {stage === 'saved' && (
        <button type="button" class="button" onClick={() => void deeds.applied(opportunity)}>
          {t('popupApplied')}
        </button>
      )}
      <DeskLink to={opportunityRoute(opportunity)} class="button">
        {t('popupOpen')}
      </DeskLink>
      <button type="button" class="button quiet" onClick={onCorrect}>
        {t('partCorrect')}
      </button>
      {joined && (
        <button type="button" class="button quiet" onClick={() => leaving(deeds, here.separate)}>
          {t('partOtherJob')}
        </button>
      )}
    </div>
  );
}

/** The form over what is saved. Its text is corrected on the desk, where there is room for it. */
function Correcting({ state, deeds, field, onEnd }: Pick<Props, 'state' | 'deeds'> & { field: ShownField; onEnd: () => void }) {
  return (
    <PostingForm
      posting={{ ...state.posting, description: null }}
      submit={t('deskSaveChanges')}
      begin={field}
      textless
      onCancel={onEnd}
      onSubmit={async (posting) => {
        const done = await deeds.amend(t('deskChangedReport'), state.opportunity, (before) => ({ ...before, posting }));
        if (done) onEnd();
      }}
    />
  );
}
