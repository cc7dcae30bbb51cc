import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Highlight } from '../../messages/protocol.ts';
import { Markdown } from '../parts/markdown.tsx';
import type { Outside } from '../state/outside.ts';
import { t } from '../words/t.ts';

interface Props {
  opportunity: string;
  text: string;
  ask: Outside['ask'];
}

/** The saved posting's text, with what Heed read in it marked. It is there at once; the marks follow when the worker has read. */
export function PostingText({ opportunity, text, ask }: Props) {
  const highlights = useSignal<Highlight[]>([]);
  useEffect(() => {
    let gone = false;
    highlights.value = [];
    ask('read-spans', { opportunity })
      .then((found) => {
        if (!gone) highlights.value = found ?? [];
      })
      // Without the worker there are no marks; the text says the same.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [opportunity, text]);
  return (
    <section aria-labelledby="text">
      <h2 id="text">{t('partText')}</h2>
      <div class="card">
        <Markdown text={text} highlights={highlights.value} />
      </div>
    </section>
  );
}
