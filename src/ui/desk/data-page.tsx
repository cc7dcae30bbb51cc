import { useMemo } from 'preact/hooks';
import { useTitle } from '../parts/use-title.ts';
import { createTransfer } from '../state/transfer.ts';
import { t } from '../words/t.ts';
import type { PageProps } from './desk.tsx';
import { ImportCard } from './import-card.tsx';

/** Everything the user owns, out to a file and in from one. */
export function DataPage({ outside, deeds }: PageProps) {
  const transfer = useMemo(() => createTransfer(outside), [outside]);
  useTitle(t('deskData'));
  const save = () =>
    void deeds.run(async () => {
      const { name, text } = await transfer.export();
      download(name, text);
      return { words: t('deskExportReport', name), undo: null };
    });
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

/** Hands a text to the browser's own downloads, which needs no permission. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has its own hold on the blob once the download has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
