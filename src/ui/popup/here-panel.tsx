import { useEffect, useRef } from 'preact/hooks';
import type { Posting } from '../../job/posting.ts';
import { Asks } from '../parts/asks.tsx';
import { DeskLink, opportunityRoute } from '../parts/place.tsx';
import { PostingFacts } from '../parts/posting-facts.tsx';
import { PostingForm } from '../parts/posting-form.tsx';
import { StageBadge } from '../parts/stage-badge.tsx';
import type { Deeds } from '../state/deeds.ts';
import type { Here, HereState } from '../state/here.ts';
import { blankPosting } from '../words/blank-posting.ts';
import { placeWords } from '../words/posting-words.ts';
import { type Reader, t } from '../words/t.ts';

interface Props {
  here: Here;
  deeds: Deeds;
  reader: Reader;
}

/** The posting on this page: recognised, saved already, none, or a page that cannot be read. */
export function HerePanel({ here, deeds, reader }: Props) {
  const state = here.state.value;
  return (
    <section class={`here ${state.kind}`} aria-labelledby="here" aria-busy={state.kind === 'looking'}>
      <h2 id="here" class="unseen">
        {t('popupThisPage')}
      </h2>
      <Content state={state} here={here} deeds={deeds} reader={reader} />
    </section>
  );
}

function Content({ state, here, deeds, reader }: Props & { state: HereState }) {
  switch (state.kind) {
    case 'looking':
      return <p class="soft">{t('popupLooking')}</p>;
    case 'unreadable':
      return <p class="soft">{t('popupUnreadable')}</p>;
    case 'failed':
      return (
        <>
          <p class="notice bad" role="alert">
            {state.words}
          </p>
          <button type="button" class="button" onClick={() => void here.look()}>
            {t('popupTryAgain')}
          </button>
        </>
      );
    case 'none':
      return <None state={state} here={here} />;
    case 'posting':
      return <Found state={state} here={here} reader={reader} />;
    default:
      return <Saved state={state} here={here} deeds={deeds} reader={reader} />;
  }
}

type StateOf<K extends HereState['kind']> = Extract<HereState, { kind: K }>;

function Found({ state, here, reader }: { state: StateOf<'posting'>; here: Here; reader: Reader }) {
  const button = useRef<HTMLButtonElement>(null);
  // Enter saves, unless the user has gone elsewhere in the popup meanwhile.
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement === null) button.current?.focus();
  }, []);
  return (
    <>
      <Head posting={state.posting} />
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

function Saved({ state, here, deeds, reader }: Props & { state: StateOf<'saved'> }) {
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
          <Head posting={state.posting} />
          <Asks posting={state.posting} />
          {fresh && <PostingFacts posting={state.posting} reader={reader} />}
        </>
      ) : (
        state.title && <p class="here-title">{state.title}</p>
      )}
      <div class="buttons">
        {stage === 'saved' && (
          <button type="button" class="button" onClick={() => deeds.applied(opportunity)}>
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

function None({ state, here }: { state: StateOf<'none'>; here: Here }) {
  return (
    <>
      <p>{t('popupNone')}</p>
      <details class="by-hand">
        <summary>{t('popupByHand')}</summary>
        {state.failed && (
          <p class="notice bad" role="alert">
            {state.failed}
          </p>
        )}
        <PostingForm
          posting={blankPosting({ title: state.title, url: state.url })}
          submit={t('partSave')}
          onSubmit={(posting) => void here.save(posting)}
          brief
        />
      </details>
    </>
  );
}

function Head({ posting }: { posting: Posting }) {
  const where = [posting.hiringOrganization.name, placeWords(posting)].filter(Boolean).join(' · ');
  return (
    <div class="here-head">
      <p class="here-title">{posting.title}</p>
      {where && <p>{where}</p>}
    </div>
  );
}
