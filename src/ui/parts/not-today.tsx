import type { Deeds } from '../state/deeds.ts';
import { t } from '../words/t.ts';

/** The switch of a day without reminders. It says what it means while it is on, because silence looks like there was nothing to do. */
export function NotToday({ on, deeds }: { on: boolean; deeds: Pick<Deeds, 'notToday'> }) {
  return (
    <div class={on ? 'not-today notice' : 'not-today'}>
      {on && <p>{t('partNotTodayOn')}</p>}
      <button type="button" class="button quiet" onClick={() => deeds.notToday(!on)}>
        {t(on ? 'partTodayAfterAll' : 'partNotToday')}
      </button>
    </div>
  );
}
