import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { sentenceOf } from '../words/sentence-of.ts';
import { t } from '../words/t.ts';

interface Props {
  /** What is wrong, as a sentence. */
  words: string;
  /** The same as the browser puts it, for whoever is asked for help. */
  detail?: string;
  /** `h1` where it stands in place of a whole page. */
  heading?: 'h1' | 'h2';
  /** Epoch milliseconds. */
  now: () => number;
  onRetry: () => void;
}

/**
 * In place of what cannot be shown: a newer version's data, an upgrade that another page blocks, a damaged row, a browser that gives nothing. It says what is wrong and that
 * nothing was changed, and saves all that can still be read, by a way of its own.
 */
export function Trouble({ words, detail, heading: Heading = 'h2', now, onRetry }: Props) {
  const said = useSignal<string | null>(null);
  const save = async () => {
    try {
      // Loaded only here: it brings all schemas along, and a view that has no trouble needs none.
      const { downloadAll } = await import('./download.ts');
      said.value = await downloadAll(now());
    } catch (error) {
      said.value = sentenceOf(error);
    }
  };
  return (
    <section class="card trouble" aria-labelledby="trouble">
      <Heading id="trouble">{t('partTrouble')}</Heading>
      <p role="alert">{words}</p>
      {detail && <p class="soft small">{detail}</p>}
      <p>{t('partTroubleHint')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onRetry}>
          {t('popupTryAgain')}
        </button>
        <button type="button" class="button" onClick={() => void save()}>
          {t('partRescue')}
        </button>
      </div>
      <p role="status">{said.value}</p>
    </section>
  );
}

interface GuardProps extends Pick<Props, 'heading' | 'now'> {
  children: ComponentChildren;
}

/** Shows the trouble in place of its content where that cannot be drawn: a row that is no longer what it was must not leave an empty window. */
export function Guarded({ children, ...rest }: GuardProps) {
  const [error, again] = useErrorBoundary((thrown) => console.error(thrown));
  if (error === undefined) return children;
  return <Trouble words={t('partDamaged')} detail={String(error)} onRetry={again} {...rest} />;
}
