import { createEtiquette } from '../state/etiquette.ts';
import { useStore } from '../state/use-store.ts';
import { t, tOf } from '../words/t.ts';
import type { OpportunityProps } from './props.ts';
import { toggled } from './settings/etiquette.tsx';

/** The rules that look at one opportunity at a time: each can be off for this one alone. What is off everywhere is not offered here. */
export function OpportunityRules({ state, outside, deeds }: OpportunityProps) {
  const live = useStore(() => createEtiquette(outside), [outside]);
  const { opportunity } = state.view;
  const off = opportunity.rulesOff ?? [];
  const everywhere = state.settings.rulesOff ?? [];
  const rules = live.value.value?.rules.filter(({ id, perOpportunity }) => perOpportunity && !everywhere.includes(id)) ?? [];
  if (rules.length === 0) return null;
  const toggle = (rule: string, on: boolean) =>
    void deeds.amend(t('deskChangedReport'), opportunity.id, (before) => ({
      ...before,
      rulesOff: toggled(before.rulesOff ?? [], rule, on),
    }));
  return (
    <details class="card">
      <summary>{t('deskRulesHere', rules.filter(({ id }) => !off.includes(id)).length, rules.length)}</summary>
      <fieldset class="field">
        <legend class="unseen">{t('deskRulesHereLegend')}</legend>
        {rules.map(({ id }) => (
          <label class="check" key={id} title={tOf('means', id)}>
            <input type="checkbox" checked={!off.includes(id)} onChange={({ currentTarget }) => toggle(id, currentTarget.checked)} />
            {tOf('rule', id)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
