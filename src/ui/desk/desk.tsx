import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DeskLink } from '../parts/place.tsx';
import { ReportBar } from '../parts/report-bar.tsx';
import { Guarded } from '../parts/trouble.tsx';

import type { Route } from '../state/route.ts';
import { t } from '../words/t.ts';
import { DataPage } from './data-page.tsx';
import { NewPage } from './new-page.tsx';
import { OpportunityPage } from './opportunity-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import type { PageProps } from './props.ts';
import { SettingsPage } from './settings-page.tsx';

interface Props extends PageProps {
  route: ReadonlySignal<Route>;
}

const LINKS = [
  ['overview', '/', 'deskOverview'],
  ['new', '/new', 'deskNew'],
  ['settings', '/settings', 'partSettings'],
  ['data', '/data', 'deskData'],
] as const;

/** The full page. Each route is a page of its own; what was done is reported below all of them. */
export function Desk({ outside, deeds, route }: Props) {
  const main = useRef<HTMLElement>(null);
  const now = route.value;
  const shown = now.page === 'opportunity' ? now.id : now.page;
  const first = useRef(true);
  // A new page begins at its heading, as it would if the browser had loaded it. Loading does that by itself.
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [shown]);
  return (
    <>
      <header class="bar">
        <p class="brand">
          <img src="/assets/icons/32.png" alt="" width="24" height="24" />
          {t('name')}
        </p>
        <nav aria-label={t('partPages')}>
          {LINKS.map(([page, to, label]) => (
            <DeskLink key={page} to={to} current={now.page === page}>
              {t(label)}
            </DeskLink>
          ))}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <Guarded key={shown} heading="h1" now={outside.now}>
          <Page route={now} outside={outside} deeds={deeds} />
        </Guarded>
      </main>
      <ReportBar report={deeds.report.value} onUndo={deeds.undo} onDismiss={deeds.dismiss} />
    </>
  );
}

function Page({ route, ...rest }: PageProps & { route: Route }) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage marked={route} {...rest} />;
    case 'opportunity':
      return <OpportunityPage key={route.id} id={route.id} marked={route} {...rest} />;
    case 'new':
      return <NewPage key={route.url} url={route.url} title={route.title} {...rest} />;
    case 'settings':
      return <SettingsPage {...rest} />;
    case 'data':
      return <DataPage {...rest} />;
    default:
      return (
        <>
          <h1>{t('deskUnknown')}</h1>
          <DeskLink to="/">{t('deskOverview')}</DeskLink>
        </>
      );
  }
}
