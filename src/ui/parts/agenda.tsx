import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { numberFormat } from '../../job/formats.ts';
import type { AgendaView } from '../state/agenda.ts';
import type { ActionDeeds } from '../state/deeds.ts';
import type { Marked } from '../state/route.ts';
import { readerIn, t } from '../words/t.ts';
import { ActionItem } from './action-item.tsx';
import { useKeptFocus } from './kept-focus.ts';

interface Props {
  view: AgendaView;
  deeds: ActionDeeds;
  /** The action to mark, where a notification was about one. */
  marked?: Marked;
  /** Shown below a section that has so many more than it shows. */
  more: (hidden: number) => ComponentChildren;
}

const SECTIONS = ['overdue', 'today', 'upcoming', 'held'] as const;

const HEADINGS = { overdue: 'partOverdue', today: 'partToday', upcoming: 'partUpcoming', held: 'partHeld' } as const;

/** Everything to be done, in the order of its urgency, and what a guard holds back with its reason. */
export function AgendaList({ view, deeds, marked, more }: Props) {
  const { agenda, settings, now, countTo } = view;
  const list = useRef<HTMLDivElement>(null);
  const reader = readerIn(settings.timeZone, now);
  const shown = SECTIONS.filter((id) => agenda[id].rows.length > 0);
  useKeptFocus(
    list,
    shown.flatMap((id) => agenda[id].rows.map(({ key }) => key)),
  );
  return (
    <div class="agenda" ref={list}>
      {shown.every((id) => id === 'held') && <p class="nothing">{t('partNothingDue')}</p>}
      {shown.map((id) => (
        <section class={`lane ${id}`} key={id} aria-labelledby={`lane-${id}`}>
          <h2 id={`lane-${id}`} tabIndex={-1}>
            {t(HEADINGS[id])} <span class="count">{countWords(agenda[id].total, countTo, reader.locale)}</span>
          </h2>
          <ul>
            {agenda[id].rows.map((action) => (
              <ActionItem
                key={action.key}
                action={action}
                reader={reader}
                workingHours={settings.workingHours}
                deeds={deeds}
                target={action.key === marked?.action}
                opened={action.key === marked?.action ? marked.panel : null}
                liftable={action.opportunity !== null}
              />
            ))}
          </ul>
          {agenda[id].total > agenda[id].rows.length && more(agenda[id].total - agenda[id].rows.length)}
        </section>
      ))}
    </div>
  );
}

/** "12", or "99+" where nobody counted further. */
function countWords(total: number, countTo: number | undefined, locale: string): string {
  const format = numberFormat(locale);
  return countTo !== undefined && total >= countTo ? `${format.format(countTo - 1)}+` : format.format(total);
}
