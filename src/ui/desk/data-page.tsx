import { useMemo } from 'preact/hooks';
import { downloadAll } from '../parts/download.ts';
import { useTitle } from '../parts/use-title.ts';
import { createTransfer } from '../state/transfer.ts';
import { t } from '../words/t.ts';
import { ImportCard } from './import-card.tsx';
import type { PageProps } from './props.ts';

/** Everything the user owns, out to a file and in from one. */
export function DataPage({ outside, deeds }: PageProps) {
  const transfer = useMemo(() => createTransfer(outside), [outside]);
  useTitle(t('deskData'));
  const save = () => void deeds.run(async () => ({ words: await downloadAll(outside.now()), undo: null }));
  return (
    <div class="narrow">
      <h1>{t('deskData')}</h1>
      <p>{t('deskDataHint')}</p>
      <section class="card" aria-labelledby="export">
        <h2 id="export">{t('deskExport')}</h2>
        <p>{t('deskExportHint')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={save}>
            {t('deskExportButton')}
          </button>
        </div>
      </section>
      <ImportCard transfer={transfer} />
    </div>
  );
}
