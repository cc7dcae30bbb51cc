import { useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../words/sentence-of.ts';
import { t } from '../words/t.ts';

/** The report of a page whose layout Heed does not know, to be read before it is copied. Nothing is sent anywhere. */
export function PageReport({ make }: { make: () => Promise<string> }) {
  const [report, setReport] = useState<string | null>(null);
  const [said, say] = useState('');
  const text = useRef<HTMLTextAreaElement>(null);
  const attempt = (work: () => Promise<void>) => work().catch((error) => say(sentenceOf(error)));
  const show = () => attempt(async () => setReport(await make()));
  const copy = () =>
    attempt(async () => {
      text.current?.select();
      await navigator.clipboard.writeText(report ?? '');
      say(t('popupReportCopied'));
    });
  return (
    <details class="by-hand" onToggle={(event) => event.currentTarget.open && report === null && void show()}>
      <summary>{t('popupReport')}</summary>
      <p>{t('popupReportHint')}</p>
      {report !== null && (
        <>
          <textarea class="report-text" ref={text} readOnly rows={8} aria-label={t('popupReportText')} value={report} />
          <div class="buttons">
            <button type="button" class="button" onClick={() => void copy()}>
              {t('popupReportCopy')}
            </button>
          </div>
        </>
      )}
      <p role="status" class="soft">
        {said}
      </p>
    </details>
  );
}
