import { useState } from 'preact/hooks';
import type { AppliedQuestion } from '../../messages/protocol.ts';
import type { Deeds } from '../state/deeds.ts';
import type { Here } from '../state/here.ts';
import { t } from '../words/t.ts';

interface Props {
  question: AppliedQuestion;
  here: Here;
  deeds: Deeds;
}

/** The one question on a page that confirms an application. Nothing is marked before the user says so, and it is asked once. */
export function AskApplied({ question: { certain, jobs }, here, deeds }: Props) {
  const [chosen, choose] = useState(certain ? (jobs[0]?.opportunity ?? null) : null);
  const mark = async () => {
    if (chosen !== null && (await deeds.applied(chosen))) await here.answer(chosen);
  };
  return (
    <fieldset class="ask-applied">
      <legend>{t('popupApplicationSent')}</legend>
      {certain ? (
        <p>{t('popupMarkThis', jobs.map(nameOf)[0] ?? '')}</p>
      ) : (
        <>
          <p>{t('popupMarkWhich')}</p>
          {jobs.map((job) => (
            <label class="check" key={job.opportunity}>
              <input type="radio" name="applied" checked={chosen === job.opportunity} onChange={() => choose(job.opportunity)} />
              <span>{nameOf(job)}</span>
            </label>
          ))}
        </>
      )}
      <div class="buttons">
        <button type="button" class="button primary" disabled={chosen === null} onClick={() => void mark()}>
          {t('popupMarkApplied')}
        </button>
        <button type="button" class="button" onClick={() => void here.answer(null)}>
          {t(certain ? 'popupNotApplied' : 'popupNoneOfThese')}
        </button>
      </div>
    </fieldset>
  );
}

const nameOf = ({ title, employer }: AppliedQuestion['jobs'][number]): string => [title, employer].filter(Boolean).join(' · ');
