import { heldInstructions } from '../../job/instructions.ts';
import { INTERESTS } from '../../job/opportunity.ts';
import { NO_CALLS_READINGS } from '../../job/settings.ts';
import { Field } from '../parts/field.tsx';
import { PostingFacts } from '../parts/posting-facts.tsx';
import type { OnCorrect } from '../parts/unsure-mark.tsx';
import { readerIn, t, tOf } from '../words/t.ts';
import { Join } from './join-section.tsx';
import { Listings } from './listings-section.tsx';
import { OpportunityRules } from './opportunity-rules.tsx';
import { People } from './people.tsx';
import type { OpportunityProps } from './props.ts';

/** The facts of the posting, how much the user wants the job, how "no calls" is read here, and the people. */
export function OpportunityAside({ state, outside, deeds, onCorrect }: OpportunityProps & { onCorrect: OnCorrect }) {
  const { opportunity, row } = state.view;
  const reader = readerIn(state.settings.timeZone, state.now);
  const amend = (change: Partial<typeof opportunity>) =>
    void deeds.amend(t('deskChangedReport'), opportunity.id, (before) => ({ ...before, ...change }));
  return (
    <aside class="column" aria-label={t('deskFacts')}>
      <section class="card" aria-labelledby="facts">
        <h2 id="facts">{t('deskFacts')}</h2>
        <PostingFacts posting={row.posting} reader={reader} onCorrect={onCorrect} full />
        <Field label={t('deskInterest')}>
          {(id) => (
            <select
              id={id}
              value={opportunity.interest}
              onChange={(event) => amend({ interest: event.currentTarget.value as typeof opportunity.interest })}
            >
              {INTERESTS.map((interest) => (
                <option key={interest} value={interest}>
                  {tOf('interest', interest)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {heldInstructions(row.posting, row.asked).calls === 'forbidden' && (
          <Field label={t('deskReading')}>
            {(id) => (
              <select
                id={id}
                value={opportunity.noCallsReading ?? ''}
                onChange={(event) =>
                  amend({ noCallsReading: NO_CALLS_READINGS.find((reading) => reading === event.currentTarget.value) ?? null })
                }
              >
                <option value="">{t('deskReadingDefault')}</option>
                <option value="no-contact">{t('deskReadingStrict')}</option>
                <option value="written-only">{t('deskReadingMild')}</option>
              </select>
            )}
          </Field>
        )}
      </section>
      <Listings row={row} deeds={deeds} reader={reader} />
      <People state={state} outside={outside} deeds={deeds} />
      <OpportunityRules state={state} outside={outside} deeds={deeds} />
      <Join state={state} outside={outside} deeds={deeds} />
    </aside>
  );
}
