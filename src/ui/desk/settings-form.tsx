import type { Settings } from '../../job/settings.ts';
import { Field } from '../parts/field.tsx';
import { settingsFrom } from '../words/settings-from.ts';
import { t } from '../words/t.ts';
import { RegionFields } from './settings/region-fields.tsx';

interface Props {
  settings: Settings;
  onSave: (changed: Partial<Settings>) => void;
}

/** All settings in one form, written together, so that everything is planned anew only once. */
export function SettingsForm({ settings, onSave }: Props) {
  const zones = [...new Set([settings.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].sort();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onSave(settingsFrom(new FormData(event.currentTarget as HTMLFormElement)));
  };
  return (
    <form class="form" onSubmit={send}>
      <fieldset class="card">
        <legend>{t('deskTime')}</legend>
        <div class="fields">
          <Field label={t('deskTimeZone')} wide>
            {(id) => (
              <select id={id} name="timeZone">
                {zones.map((zone) => (
                  <option key={zone} value={zone} selected={zone === settings.timeZone}>
                    {zone.replaceAll('_', ' ')}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <RegionFields region={settings.region} />
          <Hours legend={t('deskWorkingHours')} name="working" hours={settings.workingHours} />
          <Hours legend={t('deskQuietHours')} name="quiet" hours={settings.quietHours} hint={t('deskQuietHint')} />
        </div>
      </fieldset>
      <fieldset class="card">
        <legend>{t('deskEtiquette')}</legend>
        <fieldset class="field">
          <legend>{t('deskReading')}</legend>
          <label class="check">
            <input type="radio" name="noCallsReading" value="no-contact" defaultChecked={settings.noCallsReading === 'no-contact'} />
            {t('deskReadingStrict')}
          </label>
          <label class="check">
            <input type="radio" name="noCallsReading" value="written-only" defaultChecked={settings.noCallsReading === 'written-only'} />
            {t('deskReadingMild')}
          </label>
        </fieldset>
        <div class="fields">
          <Count label={t('deskGrace')} hint={t('deskGraceHint')} name="promiseGrace" most={30} value={settings.promiseGrace} />
          <Count label={t('deskCheckIns')} hint={t('deskCheckInsHint')} name="checkIns" most={50} value={settings.checkIns} />
        </div>
      </fieldset>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('deskSaveSettings')}
        </button>
      </div>
    </form>
  );
}

function Hours({ legend, name, hours: [from, to], hint }: { legend: string; name: string; hours: [string, string]; hint?: string }) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="span">
        <input type="time" name={`${name}From`} required defaultValue={from} aria-label={t('deskHoursFrom', legend)} />
        <span aria-hidden="true">–</span>
        <input type="time" name={`${name}To`} required defaultValue={to} aria-label={t('deskHoursTo', legend)} />
      </div>
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}

interface CountProps {
  label: string;
  hint: string;
  name: string;
  most: number;
  value: number;
}

function Count({ label, hint: words, name, most, value }: CountProps) {
  return (
    <Field label={label} hint={words}>
      {(id, hint) => (
        <input id={id} name={name} type="number" min={0} max={most} required defaultValue={String(value)} aria-describedby={hint} />
      )}
    </Field>
  );
}
