import { useSignal } from '@preact/signals';
import { say } from '../../job/say.ts';
import { PostingForm } from '../parts/posting-form.tsx';
import { WhatItAsks } from '../parts/what-it-asks.tsx';
import { createOutlook } from '../state/outlook.ts';
import type { Marked } from '../state/route.ts';
import { useStore } from '../state/use-store.ts';
import type { ShownField } from '../words/field-words.ts';
import { readerIn, t } from '../words/t.ts';
import { Dialog } from './dialog.tsx';
import { GentleNotice } from './gentle.tsx';
import { Happenings } from './happening/happenings-section.tsx';
import { Hints } from './hints.tsx';
import { IfYouHearNothing } from './if-you-hear-nothing.tsx';
import { Journal } from './journal-section.tsx';
import { NextActions } from './next-actions.tsx';
import { OpportunityAside } from './opportunity-aside.tsx';
import { OpportunityHead } from './opportunity-head.tsx';
import { PostingText } from './posting-text.tsx';
import type { OpportunityProps } from './props.ts';

/** An opportunity that is there, with one action marked. */
export function OpportunityWhole({ marked, ...rest }: OpportunityProps & { marked: Marked }) {
  const { state, outside, deeds } = rest;
  const { opportunity, row } = state.view;
  const reader = readerIn(state.settings.timeZone, state.now);
  const outlook = useStore(() => createOutlook(outside, opportunity.id), [outside, opportunity.id]).value.value;
  const editing = useSignal<ShownField | null>(null);
  const edit = (field: ShownField) => {
    editing.value = field;
  };
  return (
    <>
      <OpportunityHead opportunity={opportunity} stage={row.stage} onEdit={() => edit('title')} />
      <div class="columns opportunity">
        <div class="column">
          <WhatItAsks posting={row.posting} asked={row.asked} reader={reader} deeds={deeds} />
          <Hints hints={outlook?.hints ?? []} reader={reader} />
          {row.stalled && !state.settings.gentleOff?.includes('stalled') && (
            <GentleNotice kind="stalled" settings={state.settings} outside={outside} deeds={deeds}>
              <p>{say(row.stalled, reader)}</p>
            </GentleNotice>
          )}
          <NextActions state={state} deeds={deeds} marked={marked} />
          {outlook && <IfYouHearNothing future={outlook.future} people={state.view.people} reader={reader} />}
          <Happenings {...rest} />
          <Journal {...rest} />
        </div>
        <OpportunityAside {...rest} onCorrect={edit} />
        {opportunity.posting.description && (
          <PostingText opportunity={opportunity.id} text={opportunity.posting.description} ask={rest.outside.ask} />
        )}
      </div>
      {editing.value && (
        <Dialog
          title={t('deskEditPosting')}
          onClose={() => {
            editing.value = null;
          }}
        >
          <PostingForm
            posting={opportunity.posting}
            submit={t('deskSaveChanges')}
            begin={editing.value}
            onSubmit={async (posting) => {
              const done = await deeds.amend(t('deskChangedReport'), opportunity.id, (before) => ({ ...before, posting }));
              if (done) editing.value = null;
            }}
          />
        </Dialog>
      )}
    </>
  );
}
