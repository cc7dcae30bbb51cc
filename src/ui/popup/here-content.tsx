import { DeskLink } from '../parts/place.tsx';
import type { Deeds } from '../state/deeds.ts';
import type { Here } from '../state/here.ts';
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

/** What is to be said and done of the page once it was looked at. */
export function HereContent(props: Props) {
  const { here, deeds } = props;
  const question = here.question.value;
  return (
    <>
      {question && <AskApplied key={question.page} question={question} here={here} deeds={deeds} />}
      {/* Where a page says that an application was sent, that there is no posting on it goes without saying. */}
      {!(question && here.state.value.kind === 'none') && <Content {...props} />}
    </>
  );
}

function Content({ here, deeds, reader }: Props) {
  const state = here.state.value;
  switch (state.kind) {
    case 'looking':
      return null;
    case 'unreadable':
      return (
        <p>
          <DeskLink to="/new">{t('deskEmptyByHand')}</DeskLink>
        </p>
      );
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
