import type { Deeds } from '../state/deeds.ts';
import { t } from '../words/t.ts';

interface Props {
  on: boolean;
  deeds: Pick<Deeds, 'notToday'>;
}

/** Says, above the list, that reminders are paused, because silence looks like there was nothing to do. */
export function Paused({ on, deeds }: Props) {
  if (!on) return null;
  return (
    <div class="paused notice">
      <p>{t('partNotTodayOn')}</p>
      <button type="button" class="button quiet" onClick={() => deeds.notToday(false)}>
        {t('partTodayAfterAll')}
      </button>
    </div>
  );
}

/** Pauses reminders for the rest of the day; it stands below the list, which matters more. */
export function Pause({ on, deeds }: Props) {
  if (on) return null;
  return (
    <div class="pause">
      <button type="button" class="button quiet" onClick={() => deeds.notToday(true)}>
        {t('partNotToday')}
      </button>
    </div>
  );
}
