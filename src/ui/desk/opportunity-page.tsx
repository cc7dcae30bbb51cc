import { useEffect } from 'preact/hooks';
import { DeskLink } from '../parts/place.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { useTitle } from '../parts/use-title.ts';
import { createClock } from '../state/clock.ts';
import { createOpportunity } from '../state/opportunity.ts';
import type { Marked } from '../state/route.ts';
import { useStore } from '../state/use-store.ts';
import { t } from '../words/t.ts';
import { OpportunityWhole } from './opportunity-whole.tsx';
import type { PageProps } from './props.ts';

interface Props extends PageProps {
  id: string;
  /** What a notification was about. */
  marked: Marked;
}

/** One opportunity: what its posting asks, what to do next, what happened, and everything known. */
export function OpportunityPage({ id, marked, outside, deeds }: Props) {
  const live = useStore(() => createOpportunity(outside, id), [outside, id]);
  const clock = useStore(() => createClock(outside.now), [outside]);
  const { value: now } = clock.now;
  // What is open and overdue changes by the clock alone.
  useEffect(() => void live.read(), [live, now]);
  const state = live.value.value;
  useTitle(state?.view?.opportunity.posting.title);
  if (live.error.value) {
    return <Trouble heading="h1" words={live.error.value} now={outside.now} onRetry={() => void live.read()} />;
  }
  if (!state) return null;
  if (!state.view) return <Gone />;
  return <OpportunityWhole state={{ ...state, view: state.view }} marked={marked} outside={outside} deeds={deeds} />;
}

function Gone() {
  useTitle(t('deskGone'));
  return (
    <div class="narrow">
      <h1>{t('deskGone')}</h1>
      <p>{t('deskGoneHint')}</p>
      <DeskLink to="/">{t('deskOverview')}</DeskLink>
    </div>
  );
}
