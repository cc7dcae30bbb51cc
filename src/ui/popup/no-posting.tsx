import { PostingForm } from '../parts/posting-form.tsx';
import type { Here, StateOf } from '../state/here.ts';
import { blankPosting } from '../words/blank-posting.ts';
import { t } from '../words/t.ts';
import { PageReport } from './page-report.tsx';

/** A page without a single posting: said so, with a form for those who know better. */
export function NoPosting({ state, here }: { state: StateOf<'none'>; here: Here }) {
  return (
    <>
      <details class="by-hand" open={Boolean(state.hints?.selection)}>
        <summary>{t('popupByHand')}</summary>
        {state.failed && (
          <p class="notice bad" role="alert">
            {state.failed}
          </p>
        )}
        <PostingForm
          posting={blankPosting({ title: state.title, url: state.url, description: state.hints?.selection ?? null })}
          employer={state.hints?.employer ?? null}
          submit={t('partSave')}
          onSubmit={(posting) => void here.save(posting)}
          brief
        />
      </details>
      <PageReport make={here.report} />
    </>
  );
}
