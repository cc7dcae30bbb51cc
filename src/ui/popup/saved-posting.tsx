import { useEffect, useRef } from 'preact/hooks';
import { Asks } from '../parts/asks.tsx';
import { DeskLink, opportunityRoute } from '../parts/place.tsx';
import { PostingFacts } from '../parts/posting-facts.tsx';
import { StageBadge } from '../parts/stage-badge.tsx';
import type { Deeds } from '../state/deeds.ts';
import type { Here, StateOf } from '../state/here.ts';
import { type Reader, t } from '../words/t.ts';
import { PostingHead } from './posting-head.tsx';

interface Props {
  state: StateOf<'saved'>;
  here: Here;
  deeds: Deeds;
  reader: Reader;
}

/** A posting that is saved, just now or before: where it stands, and what usually comes next. */
export function SavedPosting({ state, here, deeds, reader }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  const { opportunity, stage, fresh } = state;
  // The Save button that had the focus is gone: what came of it takes its place.
  useEffect(() => {
    if (fresh && document.activeElement === document.body) said.current?.focus();
  }, [fresh]);
  return (
    <>
      <p class="saved-line" role="status" tabIndex={-1} ref={said}>
        <span class="tick" aria-hidden="true">
          ✓
        </span>{' '}
        {t(fresh ? 'popupSaved' : 'popupSavedAlready')} {stage !== 'saved' && <StageBadge stage={stage} />}
      </p>
      {state.posting ? (
        <>
          <PostingHead posting={state.posting} />
          <Asks posting={state.posting} />
          {fresh && <PostingFacts posting={state.posting} reader={reader} />}
        </>
      ) : (
        state.title && <p class="here-title">{state.title}</p>
      )}
      <div class="buttons">
        {stage === 'saved' && (
          <button type="button" class="button" onClick={() => void deeds.applied(opportunity)}>
            {t('popupApplied')}
          </button>
        )}
        <DeskLink to={opportunityRoute(opportunity)} class="button">
          {t('popupOpen')}
        </DeskLink>
        {fresh && stage === 'saved' && (
          <button type="button" class="button quiet" onClick={() => void here.undoSave()}>
            {t('partUndo')}
          </button>
        )}
      </div>
    </>
  );
}
