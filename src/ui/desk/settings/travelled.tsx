import type { Settings } from '../../../job/settings.ts';
import { t } from '../../words/t.ts';

interface Props {
  settings: Settings;
  /** With what it was before, for undoing. */
  onSave: (changed: Partial<Settings>, before: Partial<Settings>) => void;
}

/**
 * Says so where the computer's clock stands in another zone than Heed plans by. It does not follow by itself: a follow-up to an employer at home keeps the hours of home, and only
 * the traveller knows by which night they sleep.
 */
export function Travelled({ settings, onSave }: Props) {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (sameClock(timeZone, settings.timeZone)) return null;
  const name = timeZone.replaceAll('_', ' ');
  return (
    <div class="notice warn travelled">
      <p>{t('settingsTravelled', name, settings.timeZone.replaceAll('_', ' '))}</p>
      <button type="button" class="button" onClick={() => onSave({ timeZone }, { timeZone: settings.timeZone })}>
        {t('settingsFollow', name)}
      </button>
    </div>
  );
}

/** Zones have several names; what matters is whether their clocks show the same, in winter and in summer. */
function sameClock(one: string, other: string): boolean {
  const shown = (timeZone: string, month: number) =>
    new Date(Date.UTC(2026, month, 1)).toLocaleString('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return [0, 6].every((month) => shown(one, month) === shown(other, month));
}
