import { DEFAULT_BUTTON, type ButtonSettings as Settings } from '../../../job/button.ts';
import type { Access } from '../../state/access.ts';
import { useAllowed } from '../../state/use-allowed.ts';
import { t } from '../../words/t.ts';

interface Props {
  settings: Settings;
  onSave: (button: Settings) => void;
  access: Access;
}

/** The Save button on other people's pages: whether and where, and on which sites besides the boards that Heed knows. */
export function ButtonSettings({ settings, onSave, access }: Props) {
  const boards = useAllowed(access, access.boards);
  const everySite = useAllowed(access, access.everySite);
  const moved = JSON.stringify(settings.place) !== JSON.stringify(DEFAULT_BUTTON.place);
  const showAgain = (host: string) => onSave({ ...settings, hidden: settings.hidden.filter((one) => one !== host) });
  return (
    <section class="card" aria-labelledby="button-settings">
      <h2 id="button-settings">{t('settingsButton')}</h2>
      <label class="check">
        <input type="checkbox" checked={settings.on} onChange={({ currentTarget }) => onSave({ ...settings, on: currentTarget.checked })} />
        {t('settingsButtonOn')}
      </label>
      <p class="hint">{t('settingsButtonHint')}</p>
      <p class="hint">{t('settingsButtonLinkedin')}</p>
      {boards.value === false && (
        <div class="notice bad">
          <p>{t('settingsBoardsOff')}</p>
          <button type="button" class="button" onClick={() => void access.boards.ask()}>
            {t('settingsBoardsAllow')}
          </button>
        </div>
      )}
      {settings.hidden.length > 0 && (
        <>
          <h3 id="button-hidden">{t('settingsButtonHidden')}</h3>
          <ul class="hosts" aria-labelledby="button-hidden">
            {settings.hidden.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <button type="button" class="button quiet" aria-label={t('settingsShowAgainOn', host)} onClick={() => showAgain(host)}>
                  {t('settingsShowAgain')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {moved && (
        <div class="buttons">
          <button type="button" class="button" onClick={() => onSave({ ...settings, place: DEFAULT_BUTTON.place })}>
            {t('settingsButtonCorner')}
          </button>
        </div>
      )}
      <h3>{t('settingsEverySite')}</h3>
      <p>{everySite.value ? t('settingsEverySiteOn') : t('settingsEverySiteHint')}</p>
      {everySite.value !== null && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => void (everySite.value ? access.everySite.giveBack() : access.everySite.ask())}
          >
            {everySite.value ? t('settingsEverySiteStop') : t('settingsEverySiteStart')}
          </button>
        </div>
      )}
    </section>
  );
}
