import { useId } from 'preact/hooks';
import type { EtiquetteInfo, RuleInfo } from '../../../job/outlook.ts';
import { GENTLE, type Gentle, type Settings } from '../../../job/settings.ts';
import { SOURCES } from '../../../job/sources.ts';
import { countries, regionParts } from '../../words/regions.ts';
import { locale, t, tOf } from '../../words/t.ts';

interface Props {
  settings: Settings;
  etiquette: EtiquetteInfo;
  /** Writes what changed, and can take it back. */
  onSave: (changed: Partial<Settings>, before: Partial<Settings>) => void;
}

/** Every rule of etiquette with what it means and where it comes from, to be turned off and on; and the gentle suggestions. Guards are not in it: they stay. */
export function EtiquetteSettings({ settings, etiquette: { rules, holidays }, onSave }: Props) {
  const rulesOff = settings.rulesOff ?? [];
  const gentleOff = settings.gentleOff ?? [];
  const { country } = regionParts(settings.region);
  return (
    <section class="card" aria-labelledby="rules">
      <h2 id="rules">{t('settingsRules')}</h2>
      <p>{t('settingsRulesHint')}</p>
      {!holidays.includes(country) && (
        <p class="notice warn">{t('settingsNoHolidays', countries(locale()).find(({ code }) => code === country)?.name ?? country)}</p>
      )}
      <details>
        <summary>{t('settingsRulesOn', rules.filter(({ id }) => !rulesOff.includes(id)).length, rules.length)}</summary>
        <fieldset class="field rules">
          <legend class="unseen">{t('settingsRules')}</legend>
          {rules.map((rule) => (
            <RuleLine
              key={rule.id}
              rule={rule}
              on={!rulesOff.includes(rule.id)}
              onToggle={(on) => onSave({ rulesOff: toggled(rulesOff, rule.id, on) }, { rulesOff })}
            />
          ))}
        </fieldset>
      </details>
      <fieldset class="field">
        <legend>{t('settingsGentle')}</legend>
        {GENTLE.map((one) => (
          <label class="check" key={one}>
            <input
              type="checkbox"
              checked={!gentleOff.includes(one)}
              onChange={({ currentTarget }) => onSave({ gentleOff: toggled<Gentle>(gentleOff, one, currentTarget.checked) }, { gentleOff })}
            />
            {tOf('gentle', one)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

/** Those that are off, after one was turned on or off. */
export const toggled = <T extends string>(off: readonly T[], one: T, on: boolean): T[] =>
  on ? off.filter((other) => other !== one) : [...new Set([...off, one])];

function RuleLine({ rule: { id, sources }, on, onToggle }: { rule: RuleInfo; on: boolean; onToggle: (on: boolean) => void }) {
  const means = useId();
  return (
    <div class="rule-line">
      <label class="check">
        <input type="checkbox" checked={on} aria-describedby={means} onChange={({ currentTarget }) => onToggle(currentTarget.checked)} />
        <strong>{tOf('rule', id)}</strong>
      </label>
      <div id={means} class="rule-words small">
        <p>{tOf('means', id)}</p>
        <p class="soft">
          {sources.length === 0 ? t('partNoSources') : sources.map((source) => <cite key={source}>{SOURCES[source].title}</cite>)}
        </p>
      </div>
    </div>
  );
}
