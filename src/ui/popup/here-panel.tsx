import { later } from '../parts/later.tsx';
import type { Deeds } from '../state/deeds.ts';
import type { Here, HereState } from '../state/here.ts';
import { type Reader, t } from '../words/t.ts';

interface Props {
  here: Here;
  deeds: Deeds;
  reader: Reader;
}

/** What is seen only when the page was looked at, forms and all. */
export const HereContent = later(async () => (await import('./here-content.tsx')).HereContent);

/** What is said of a page that shows no posting. It stands where it was said that Heed is looking, so that it is read out when that is over. */
const SAID: Partial<Record<HereState['kind'], string>> = { looking: 'popupLooking', none: 'popupNone', unreadable: 'popupUnreadable' };

/** The posting on this page: recognised, saved already, none, or a page that cannot be read. */
export function HerePanel({ here, deeds, reader }: Props) {
  const { kind } = here.state.value;
  const said = here.question.value && kind === 'none' ? null : SAID[kind];
  return (
    <section class={`here ${kind}`} aria-labelledby="here" aria-busy={kind === 'looking'}>
      <h2 id="here" class="unseen">
        {t('popupThisPage')}
      </h2>
      {said && (
        <p class={kind === 'none' ? '' : 'soft'} role="status">
          {t(said)}
        </p>
      )}
      {kind !== 'looking' && <HereContent here={here} deeds={deeds} reader={reader} />}
    </section>
  );
}
