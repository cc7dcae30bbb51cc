import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../state/deeds.ts';
import { t } from '../words/t.ts';
import { DeskLink } from './place.tsx';

interface Props {
  report: Report | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** What was just done, with its undo, or why it could not be; read out, and staying until the next thing is done. Control+Z undoes it from anywhere, since the bar stands last. */
export function ReportBar({ report, onUndo, onDismiss }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef<Element | null>(null);
  const undoes = Boolean(report?.undo);
  useEffect(() => {
    if (!undoes) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping(event.target)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [undoes, onUndo]);
  // The buttons go, and the focus with them: it goes back to where it came from.
  const leave = (work: () => void) => {
    const { current } = before;
    const back = current?.isConnected ? current : document.querySelector('main [tabindex="-1"], main[tabindex="-1"]');
    if (bar.current?.contains(document.activeElement) && back instanceof HTMLElement) back.focus({ preventScroll: true });
    work();
  };
  const note = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Element && !bar.current?.contains(relatedTarget)) before.current = relatedTarget;
  };
  return (
    <div class={`report${report ? ` ${report.tone}` : ' empty'}`} ref={bar} onFocusIn={note}>
      <p role="status">{report?.tone === 'done' && report.words}</p>
      <p role="alert">
        {report?.tone === 'error' && report.words} {report?.full && <DeskLink to="/data">{t('partExportNow')}</DeskLink>}
      </p>
      {report && (
        <div class="buttons">
          {undoes && (
            <button type="button" class="button" aria-keyshortcuts="Control+Z" title={t('partUndoKey')} onClick={() => leave(onUndo)}>
              {t('partUndo')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => leave(onDismiss)} aria-label={t('partDismiss')}>
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      )}
    </div>
  );
}

/** Where Control+Z takes back what was typed. */
const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('input, textarea, select');
