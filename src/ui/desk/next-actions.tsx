import { useRef } from 'preact/hooks';
import { ActionItem } from '../parts/action-item.tsx';
import { useKeptFocus } from '../parts/kept-focus.ts';
import type { Deeds } from '../state/deeds.ts';
import type { Marked } from '../state/route.ts';
import { readerIn, t } from '../words/t.ts';
import type { OpportunityProps } from './props.ts';

interface Props {
  state: OpportunityProps['state'];
  deeds: Deeds;
  marked: Marked;
}

/** What is to be done for one opportunity, held actions with their reasons. */
export function NextActions({ state: { view, settings, now }, deeds, marked }: Props) {
  const list = useRef<HTMLElement>(null);
  const actions = view.actions.filter(({ close }) => close === undefined || close > now);
  const reading = view.opportunity.noCallsReading ?? settings.noCallsReading;
  useKeptFocus(
    list,
    actions.map(({ key }) => key),
  );
  return (
    <section class="lane next" aria-labelledby="next" ref={list}>
      <h2 id="next" tabIndex={-1}>
        {t('deskNext')}
      </h2>
      {actions.length === 0 ? (
        <p class="soft">{t('deskNoNext')}</p>
      ) : (
        <ul>
          {actions.map((row) => (
            <ActionItem
              key={row.key}
              action={row}
              reader={readerIn(settings.timeZone, now)}
              workingHours={settings.workingHours}
              deeds={deeds}
              liftable={reading === 'no-contact' && row.opportunity === view.opportunity.id}
              target={row.key === marked.action}
              opened={row.key === marked.action ? marked.panel : null}
              alone={row.opportunity === view.opportunity.id}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
