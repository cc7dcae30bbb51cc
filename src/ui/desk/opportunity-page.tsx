import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say } from '../../job/say.ts';
import { Asks } from '../parts/asks.tsx';
import { Markdown } from '../parts/markdown.tsx';
import { DeskLink } from '../parts/place.tsx';
import { PostingForm } from '../parts/posting-form.tsx';
import { useTitle } from '../parts/use-title.ts';
import { createClock } from '../state/clock.ts';
import { createOpportunity, type OpportunityState } from '../state/opportunity.ts';
import { useStore } from '../state/use-store.ts';
import { readerIn, t } from '../words/t.ts';
import type { PageProps } from './desk.tsx';
import { Dialog } from './dialog.tsx';
import { Happenings } from './happening/happenings-section.tsx';
import { Journal } from './journal.tsx';
import { NextActions } from './next-actions.tsx';
import { OpportunityAside } from './opportunity-aside.tsx';
import { OpportunityHead } from './opportunity-head.tsx';

interface Props extends PageProps {
  id: string;
  /** The action that a notification was about. */
  action: string | null;
}

/** One opportunity: what its posting asks, what to do next, what happened, and everything known. */
export function OpportunityPage({ id, action, outside, deeds }: Props) {
  const live = useStore(() => createOpportunity(outside, id), [outside, id]);
  const clock = useStore(() => createClock(outside.now), [outside]);
  const { value: now } = clock.now;
  // What is open and overdue changes by the clock alone.
  useEffect(() => void live.read(), [live, now]);
  const state = live.value.value;
  useTitle(state?.view?.opportunity.posting.title);
  if (live.error.value) {
    return (
      <p class="notice bad" role="alert">
        {live.error.value}
      </p>
    );
  }
  if (!state) return null;
  if (!state.view) return <Gone />;
  return <Whole state={{ ...state, view: state.view }} action={action} outside={outside} deeds={deeds} />;
}

export interface OpportunityProps extends PageProps {
  state: OpportunityState & { view: NonNullable<OpportunityState['view']> };
}

function Whole({ action, ...rest }: OpportunityProps & { action: string | null }) {
  const { state, deeds } = rest;
  const { opportunity, row } = state.view;
  const reader = readerIn(state.settings.timeZone, state.now);
  const editing = useSignal(false);
  return (
    <>
      <OpportunityHead
        opportunity={opportunity}
        stage={row.stage}
        onEdit={() => {
          editing.value = true;
        }}
      />
      <div class="columns opportunity">
        <div class="column">
          <Asks posting={row.posting} />
          {row.stalled && <p class="notice warn">{say(row.stalled, reader)}</p>}
          <NextActions state={state} deeds={deeds} action={action} />
          <Happenings {...rest} />
          <Journal {...rest} />
          {opportunity.posting.description && (
            <section aria-labelledby="text">
              <h2 id="text">{t('partText')}</h2>
              <div class="card">
                <Markdown text={opportunity.posting.description} />
              </div>
            </section>
          )}
        </div>
        <OpportunityAside {...rest} />
      </div>
      {editing.value && (
        <Dialog
          title={t('deskEditPosting')}
          onClose={() => {
            editing.value = false;
          }}
        >
          <PostingForm
            posting={opportunity.posting}
            submit={t('deskSaveChanges')}
            onSubmit={async (posting) => {
              const done = await deeds.amend(t('deskChangedReport'), opportunity.id, (before) => ({ ...before, posting }));
              if (done) editing.value = false;
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function Gone() {
  useTitle(t('deskGone'));
  return (
    <div class="narrow">
      <h1>{t('deskGone')}</h1>
      <p>{t('deskGoneHint')}</p>
      <DeskLink to="/">{t('deskOverview')}</DeskLink>
    </div>
  );
}
