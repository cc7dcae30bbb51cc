import { AgendaList } from '../parts/agenda.tsx';
import { Pause, Paused } from '../parts/not-today.tsx';
import { DeskLink, Place } from '../parts/place.tsx';
import { ReportBar } from '../parts/report-bar.tsx';
import { Guarded, Trouble } from '../parts/trouble.tsx';
import type { AgendaBounds, AgendaView } from '../state/agenda.ts';
import type { Deeds } from '../state/deeds.ts';
import type { Here } from '../state/here.ts';
import type { Live } from '../state/live.ts';
import { readerIn, t } from '../words/t.ts';
import { HerePanel } from './here-panel.tsx';

/** How many actions of each section the popup shows and counts; the desk has all. */
export const SHOWN: AgendaBounds = { page: 4, countTo: 100 };

interface Props {
  agenda: Live<AgendaView>;
  here: Here;
  deeds: Deeds;
}

/** The popup: the posting on this page, and below it what is to be done. */
export function Popup({ agenda, here, deeds }: Props) {
  const view = agenda.value.value;
  const zone = view?.settings.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Place.Provider value="popup">
      <header class="bar">
        <h1>
          <img src="/assets/icons/32.png" alt="" width="20" height="20" />
          {t('name')}
        </h1>
        <nav aria-label={t('partPages')}>
          <DeskLink to="/">{t('popupDesk')}</DeskLink>
          <DeskLink to="/settings">{t('partSettings')}</DeskLink>
        </nav>
      </header>
      <main>
        {agenda.error.value ? (
          <Trouble words={agenda.error.value} now={Date.now} onRetry={() => void agenda.read()} />
        ) : (
          <HerePanel here={here} deeds={deeds} reader={readerIn(zone, view?.now ?? Date.now())} />
        )}
        <Guarded now={Date.now}>
          {view && <Paused on={view.notToday} deeds={deeds} />}
          {view && <AgendaList view={view} deeds={deeds} more={() => <ShowAll />} />}
          {view && hasAny(view) && <Pause on={view.notToday} deeds={deeds} />}
        </Guarded>
      </main>
      <ReportBar report={deeds.report.value} onUndo={deeds.undo} onDismiss={deeds.dismiss} />
    </Place.Provider>
  );
}

const hasAny = ({ agenda }: AgendaView): boolean => Object.values(agenda).some(({ total }) => total > 0);

const ShowAll = () => (
  <p class="more">
    <DeskLink to="/">{t('popupShowAll')}</DeskLink>
  </p>
);
