import type { Deeds } from '../state/deeds.ts';
import type { Here, HereState } from '../state/here.ts';
import { type Reader, t } from '../words/t.ts';
import { AskApplied } from './ask-applied.tsx';
import { FoundPosting } from './found-posting.tsx';
import { NoPosting } from './no-posting.tsx';
import { SavedPosting } from './saved-posting.tsx';

interface Props {
  here: Here;
  deeds: Deeds;
  reader: Reader;
}

/** The posting on this page: recognised, saved already, none, or a page that cannot be read. */
export function HerePanel({ here, deeds, reader }: Props) {
  const state = here.state.value;
  const question = here.question.value;
  return (
    <section class={`here ${state.kind}`} aria-labelledby="here" aria-busy={state.kind === 'looking'}>
      <h2 id="here" class="unseen">
        {t('popupThisPage')}
      </h2>
      {question && <AskApplied key={question.page} question={question} here={here} deeds={deeds} />}
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
      return <NoPosting key={state.url} state={state} here={here} />;
    case 'posting':
      return <FoundPosting key={state.posting.url} state={state} here={here} reader={reader} />;
    default:
      return <SavedPosting state={state} here={here} deeds={deeds} reader={reader} />;
  }
}
