import type { Report } from '../state/deeds.ts';
import { t } from '../words/t.ts';
import { DeskLink } from './place.tsx';

interface Props {
  report: Report | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What was just done, with its undo, or why it could not be; read out, and staying until the next thing is done. */
export function ReportBar({ report, onUndo, onDismiss }: Props) {
  return (
    <div class={`report${report ? ` ${report.tone}` : ' empty'}`}>
      <p role="status">{report?.tone === 'done' && report.words}</p>
      <p role="alert">
        {report?.tone === 'error' && report.words} {report?.full && <DeskLink to="/data">{t('partExportNow')}</DeskLink>}
      </p>
      {report && (
        <div class="buttons">
          {report.undo && (
            <button type="button" class="button" onClick={onUndo}>
              {t('partUndo')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={onDismiss} aria-label={t('partDismiss')}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      )}
    </div>
  );
}
