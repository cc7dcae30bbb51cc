import { useEffect } from 'preact/hooks';
import { AgendaList } from '../parts/agenda.tsx';
import { Pause, Paused } from '../parts/not-today.tsx';
import { DeskLink } from '../parts/place.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useTitle } from '../parts/use-title.ts';
import { createAgenda } from '../state/agenda.ts';
import { createClock } from '../state/clock.ts';
import { createListing } from '../state/listing.ts';
import type { Marked } from '../state/route.ts';
import { useStore } from '../state/use-store.ts';
import { t } from '../words/t.ts';
import { BreadthNotice } from './breadth.tsx';
import { FindOpportunities } from './find-opportunities.tsx';
import { OpportunityList } from './opportunity-list.tsx';
import type { PageProps } from './props.ts';
import { Waits } from './waits.tsx';

const PAGE = 25;
/** Where one action is looked for, so many are listed at once: it must not be on a later page. */
const LOOKED_THROUGH = 500;

/** Everything to be done, and every opportunity. */
export function OverviewPage({ marked, outside, deeds }: PageProps & { marked: Marked }) {
  const page = marked.action === null ? PAGE : LOOKED_THROUGH;
  const agenda = useStore(() => createAgenda(outside, { page }), [outside, page]);
  const listing = useStore(() => createListing(outside), [outside]);
  const clock = useStore(() => createClock(outside.now), [outside]);
  useTitle(t('deskOverview'));
  // What is open, due and overdue changes by the clock alone.
  const { value: now } = clock.now;
  useEffect(() => void agenda.read(), [agenda, now]);
  const view = agenda.value.value;
  const list = listing.value.value;
  const isEmpty = list?.rows.length === 0 && !list.sought;
  const failed = agenda.error.value ?? listing.error.value;
  return (
    <div class="columns">
      <div class="column">
        <h1>{t('deskToDo')}</h1>
        {failed && <Trouble words={failed} now={outside.now} onRetry={() => void Promise.all([agenda.read(), listing.read()])} />}
        {view && <Paused on={view.notToday} deeds={deeds} />}
        <BreadthNotice outside={outside} deeds={deeds} />
        {view && (
          <AgendaList
            view={view}
            deeds={deeds}
            marked={marked}
            more={(hidden) => (
              <button type="button" class="button" onClick={agenda.showMore}>
                {t('deskShowMore', hidden)}
              </button>
            )}
          />
        )}
        {view && !isEmpty && <Pause on={view.notToday} deeds={deeds} />}
      </div>
      {(list || !failed) && (
        <section class="column" aria-labelledby="all">
          <h2 id="all">{t('deskAll')}</h2>
          {list && (isEmpty ? <Empty /> : <FindOpportunities onFind={listing.find} none={list.rows.length === 0} />)}
          {list && <OpportunityList listing={list} onMore={listing.showMore} />}
          {list && !isEmpty && <Waits outside={outside} />}
        </section>
      )}
    </div>
  );
}

/** How to begin. */
const Empty = () => (
  <div class="empty">
    <p>{t('deskEmpty')}</p>
    <p>
      <DeskLink to="/new">{t('deskEmptyByHand')}</DeskLink> · <DeskLink to="/data">{t('deskEmptyImport')}</DeskLink>
    </p>
  </div>
);
