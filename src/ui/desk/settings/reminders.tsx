import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../../../job/settings.ts';
import type { Reach } from '../../../messages/protocol.ts';
import { t } from '../../words/t.ts';
import type { PageProps } from '../props.ts';
import { Travelled } from './travelled.tsx';

/** When a digest comes unless the user says otherwise: before work begins. */
const MORNING = '08:30';

interface Props extends PageProps {
  settings: Settings;
  /** With what it was before, for undoing. */
  onSave: (changed: Partial<Settings>, before: Partial<Settings>) => void;
}

/** How Heed reminds: each by itself or one digest a day; whether notifications get through, and what to switch on where they do not. */
export function Reminders({ settings, onSave, outside, deeds }: Props) {
  const digest = useSignal(Boolean(settings.digest));
  const reach = useSignal<Reach | null>(null);
  useEffect(() => {
    // Without an answer the page still says what to do in any system.
    outside.ask('reach', null).then(
      (found) => {
        reach.value = found;
      },
      () => undefined,
    );
  }, []);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const clock = new FormData(event.currentTarget as HTMLFormElement).get('digest');
    onSave({ digest: digest.value && clock ? String(clock).slice(0, 5) : null }, { digest: settings.digest ?? null });
  };
  const tryNotification = () =>
    void deeds.run(async () => {
      const { shown } = await outside.ask('try-notification', null);
      if (!shown) throw new Error(t('deskNoNotification'));
      return { words: t('deskNotificationReport'), undo: null };
    });
  return (
    <section class="card reminders" aria-labelledby="notifications">
      <h2 id="notifications">{t('deskNotifications')}</h2>
      <Travelled settings={settings} onSave={onSave} />
      <form class="form" onSubmit={send}>
        <fieldset class="field">
          <legend>{t('settingsHowReminded')}</legend>
          <Choice chosen={!digest.value} label={t('settingsEach')} onChoose={() => Object.assign(digest, { value: false })} />
          <Choice chosen={digest.value} label={t('settingsDigest')} onChoose={() => Object.assign(digest, { value: true })} />
        </fieldset>
        {digest.value && (
          <div class="field">
            <label for="digest">{t('settingsDigestAt')}</label>
            <input
              id="digest"
              name="digest"
              type="time"
              required
              defaultValue={settings.digest ?? MORNING}
              aria-describedby="digest-hint"
            />
            <p class="hint" id="digest-hint">
              {t('settingsDigestHint')}
            </p>
          </div>
        )}
        <div class="buttons">
          <button type="submit" class="button">
            {t('settingsSaveReminders')}
          </button>
        </div>
      </form>
      {reach.value?.allowed === false && <p class="notice bad">{t('settingsDenied')}</p>}
      <p>{t('deskNotificationsHint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={tryNotification}>
          {t('deskTryNotification')}
        </button>
      </div>
      <details>
        <summary>{t('settingsNotSeen')}</summary>
        <ul class="advice">
          {adviceFor(reach.value).map((id) => (
            <li key={id}>{t(id)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Choice({ chosen, label, onChoose }: { chosen: boolean; label: string; onChoose: () => void }) {
  return (
    <label class="check">
      <input type="radio" name="how" checked={chosen} onChange={onChoose} />
      {label}
    </label>
  );
}

const SYSTEMS = { windows: 'settingsOnWindows', mac: 'settingsOnMac', linux: 'settingsOnLinux', other: 'settingsOnOther' } as const;

/** What to switch on, most likely first. */
function adviceFor(reach: Reach | null): string[] {
  return [SYSTEMS[reach?.system ?? 'other'], ...(reach?.browser === 'firefox' ? ['settingsInFirefox'] : []), 'settingsWithout'];
}
