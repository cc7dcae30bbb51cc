import { createBreadth } from '../state/breadth.ts';
import { useStore } from '../state/use-store.ts';
import { t, tCount } from '../words/t.ts';
import { addDays, dayIn } from '../words/wall-clock.ts';
import { GentleNotice } from './gentle.tsx';
import type { PageProps } from './props.ts';

/** Too few opportunities are open: a suggestion to add some, which can be put off for a week. */
export function BreadthNotice({ outside, deeds }: PageProps) {
  const live = useStore(() => createBreadth(outside), [outside]);
  const breadth = live.value.value;
  if (!breadth || breadth.open === null) return null;
  const { open, settings, now } = breadth;
  const nextWeek = () =>
    void deeds.run(async () => {
      const { breadthFrom = '1970-01-01' } = settings;
      await outside.ask('write', { settings: { breadthFrom: addDays(dayIn(settings.timeZone, now), 7) } });
      return { words: t('deskBreadthReport'), undo: () => outside.ask('write', { settings: { breadthFrom } }) };
    });
  return (
    <GentleNotice kind="breadth" settings={settings} outside={outside} deeds={deeds}>
      <p>{tCount(open, 'deskBreadthOne', 'deskBreadth')}</p>
      <button type="button" class="button quiet" onClick={nextWeek}>
        {t('deskBreadthLater')}
      </button>
    </GentleNotice>
  );
}
