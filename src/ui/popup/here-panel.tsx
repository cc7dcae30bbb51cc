import { later } from '../parts/later.tsx';
import type { Deeds } from '../state/deeds.ts';
import type { Here } from '../state/here.ts';
import { type Reader, t } from '../words/t.ts';

interface Props {
  here: Here;
  deeds: Deeds;
  reader: Reader;
}

/** What is seen only when the page was looked at, forms and all. */
export const HereContent = later(async () => (await import('./here-content.tsx')).HereContent);

/** The posting on this page: recognised, saved already, none, or a page that cannot be read. */
export function HerePanel({ here, deeds, reader }: Props) {
  const { kind } = here.state.value;
  return (
    <section class={`here ${kind}`} aria-labelledby="here" aria-busy={kind === 'looking'}>
      <h2 id="here" class="unseen">
        {t('popupThisPage')}
      </h2>
      {kind === 'looking' ? <p class="soft">{t('popupLooking')}</p> : <HereContent here={here} deeds={deeds} reader={reader} />}
    </section>
  );
}
