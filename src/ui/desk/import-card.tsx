import { Field } from '../parts/field.tsx';
import type { Amounts, Transfer } from '../state/transfer.ts';
import { t, tCount } from '../words/t.ts';

/** Choosing a file, seeing what it holds, and importing it; or why it is refused. */
export function ImportCard({ transfer }: { transfer: Transfer }) {
  const state = transfer.state.value;
  return (
    <section class="card" aria-labelledby="import">
      <h2 id="import">{t('deskImport')}</h2>
      <p>{t('deskImportHint')}</p>
      <Field label={t('deskFile')}>
        {(id) => (
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void transfer.read(file);
            }}
          />
        )}
      </Field>
      <div class="live">
        <div role="status">
          {(state.kind === 'reading' || state.kind === 'importing') && (
            <p>{t(state.kind === 'reading' ? 'deskReadingFile' : 'deskImporting')}</p>
          )}
          {state.kind === 'ready' && (
            <p>
              {t('deskFileHolds', state.name)} {amountWords(state.amounts)}
            </p>
          )}
          {state.kind === 'done' && (
            <p>
              {t('deskImported')} {amountWords(state.amounts)}
            </p>
          )}
        </div>
        <div role="alert">{state.kind === 'refused' && <p class="notice bad">{state.words}</p>}</div>
      </div>
      {state.kind === 'ready' && (
        <div class="buttons">
          <button type="button" class="button primary" onClick={() => void transfer.confirm()}>
            {t('deskImportButton')}
          </button>
          <button type="button" class="button" onClick={transfer.cancel}>
            {t('partCancel')}
          </button>
        </div>
      )}
    </section>
  );
}

const amountWords = ({ opportunities, people, entries }: Amounts): string =>
  [
    tCount(opportunities, 'deskOneOpportunity', 'deskOpportunities'),
    tCount(people, 'deskOnePerson', 'deskPersons'),
    tCount(entries, 'deskOneEntry', 'deskEntries'),
  ].join(', ');
