import type { Settings } from '../../job/settings.ts';
import { useTitle } from '../parts/use-title.ts';
import { createSettings } from '../state/settings.ts';
import { useStore } from '../state/use-store.ts';
import { t } from '../words/t.ts';
import type { PageProps } from './desk.tsx';
import { SettingsForm } from './settings-form.tsx';

/** The user's settings. Each has the rulebook's default. */
export function SettingsPage({ outside, deeds }: PageProps) {
  const live = useStore(() => createSettings(outside), [outside]);
  useTitle(t('partSettings'));
  const settings = live.value.value;
  const save = (changed: Partial<Settings>) => {
    const before = settings;
    void deeds.run(async () => {
      await outside.ask('write', { settings: changed });
      return { words: t('deskSettingsReport'), undo: before ? () => outside.ask('write', { settings: before }) : null };
    });
  };
  const tryNotification = () =>
    void deeds.run(async () => {
      const { shown } = await outside.ask('try-notification', null);
      if (!shown) throw new Error(t('deskNoNotification'));
      return { words: t('deskNotificationReport'), undo: null };
    });
  return (
    <div class="narrow">
      <h1>{t('partSettings')}</h1>
      {live.error.value && (
        <p class="notice bad" role="alert">
          {live.error.value}
        </p>
      )}
      {settings && <SettingsForm key={JSON.stringify(settings)} settings={settings} onSave={save} />}
      <section class="card" aria-labelledby="notifications">
        <h2 id="notifications">{t('deskNotifications')}</h2>
        <p>{t('deskNotificationsHint')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={tryNotification}>
            {t('deskTryNotification')}
          </button>
        </div>
      </section>
    </div>
  );
}
