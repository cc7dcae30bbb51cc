import { useSignal } from '@preact/signals';
import type { Employer } from '../../job/employer.ts';
import type { Deeds } from '../state/deeds.ts';
import { type AskedByEmployer, BANS, type Ban, forbids, sourceWords, withBans } from '../words/employer-asks.ts';
import { type Reader, t } from '../words/t.ts';
import { Asks } from './asks.tsx';

interface Props extends AskedByEmployer {
  /** The posting's. */
  address: string | null;
  reader: Reader;
  deeds: Deeds | undefined;
}

/** What an employer asks of all applicants, in its words, and where that was learned; it can be corrected, and taken back. */
export function EmployerAsks({ employer, asks, shared, address, reader, deeds }: Props) {
  const correcting = useSignal(false);
  const { name } = employer;
  return (
    <section class="employer-asks" aria-label={t('partEmployerAsks', name)}>
      <Asks asks={asks} label={t('partEmployerAsks', name)} />
      <p class="soft small">{sourceWords(employer, reader, { shared, address })}</p>
      {deeds && correcting.value && (
        <Correct
          employer={employer}
          onEnd={() => {
            correcting.value = false;
          }}
          onSave={(bans) =>
            deeds.amendEmployer(t('deskChangedReport'), { ...employer, instructions: withBans(employer.instructions, bans) }, employer)
          }
        />
      )}
      {deeds && !correcting.value && (
        <div class="buttons">
          <button
            type="button"
            class="button small quiet"
            onClick={() => {
              correcting.value = true;
            }}
          >
            {t('partEmployerCorrect')}
          </button>
          <button
            type="button"
            class="button small quiet"
            onClick={() => void deeds.forgetEmployer(t('partEmployerForgotten', name), employer)}
          >
            {t('partEmployerForget')}
          </button>
        </div>
      )}
    </section>
  );
}

const WORDS: Record<Ban, string> = { calls: 'partAsksNoCalls', email: 'partAsksNoEmail', followUp: 'partAsksNoFollowUp' };

interface CorrectProps {
  employer: Employer;
  onEnd: () => void;
  onSave: (bans: Ban[]) => Promise<boolean>;
}

/** What it forbids, to be ticked and unticked. */
function Correct({ employer, onEnd, onSave }: CorrectProps) {
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        const ticked = new FormData(event.currentTarget);
        if (await onSave(BANS.filter((ban) => ticked.has(ban)))) onEnd();
      }}
    >
      <fieldset>
        <legend>{t('partEmployerAsks', employer.name)}</legend>
        {BANS.map((ban) => (
          <label class="check" key={ban}>
            <input type="checkbox" name={ban} defaultChecked={forbids(employer.instructions, ban)} /> {t(WORDS[ban])}
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="submit" class="button small">
          {t('deskSaveChanges')}
        </button>
        <button type="button" class="button small quiet" onClick={onEnd}>
          {t('partCancel')}
        </button>
      </div>
    </form>
  );
}
