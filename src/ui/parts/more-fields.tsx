import type { Posting } from '../../job/posting.ts';
import { LIMITS } from '../../job/text.ts';
import { typeWords } from '../words/posting-words.ts';
import { t } from '../words/t.ts';
import { Field } from './field.tsx';

const UNITS = [
  ['HOUR', 'partAnHour'],
  ['DAY', 'partADay'],
  ['WEEK', 'partAWeek'],
  ['MONTH', 'partAMonth'],
  ['YEAR', 'partAYear'],
] as const;

const WORKPLACES = [
  ['HYBRID', 'partHybrid'],
  ['TELECOMMUTE', 'partRemote'],
] as const;

/** The facts of a posting that matter less for following up: agency, way of working, pay, dates and numbers. */
export function MoreFields({ posting }: { posting: Posting }) {
  const { baseSalary } = posting;
  const amount = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));
  return (
    <>
      <Field label={t('partAgency')}>
        {(id) => <input id={id} name="agency" maxLength={LIMITS.line} defaultValue={posting.agency ?? ''} autocomplete="off" />}
      </Field>
      <Field label={t('partWorkplace')}>
        {(id) => (
          <select id={id} name="workplace">
            <option value="">{t('partOnSite')}</option>
            {WORKPLACES.map(([workplace, words]) => (
              <option key={workplace} value={workplace} selected={workplace === posting.jobLocationType}>
                {t(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset class="field wide pay">
        <legend>{t('partPay')}</legend>
        <label>
          {t('partPayFrom')} <input name="minValue" inputMode="decimal" maxLength={20} defaultValue={amount(baseSalary?.minValue)} />
        </label>
        <label>
          {t('partPayTo')} <input name="maxValue" inputMode="decimal" maxLength={20} defaultValue={amount(baseSalary?.maxValue)} />
        </label>
        <label>
          {t('partCurrency')} <input name="currency" maxLength={3} size={4} defaultValue={baseSalary?.currency ?? ''} autocomplete="off" />
        </label>
        <label>
          {t('partPer')}{' '}
          <select name="unitText">
            <option value="">–</option>
            {UNITS.map(([unit, words]) => (
              <option key={unit} value={unit} selected={unit === baseSalary?.unitText}>
                {t(words)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <Field label={t('partEmployment')}>
        {(id) => (
          <input id={id} name="employment" maxLength={LIMITS.line} defaultValue={typeWords(posting.employmentType)} autocomplete="off" />
        )}
      </Field>
      <Field label={t('partIdentifier')}>
        {(id) => <input id={id} name="identifier" maxLength={200} defaultValue={posting.identifier ?? ''} autocomplete="off" />}
      </Field>
      <Field label={t('partPosted')}>
        {(id) => <input id={id} name="datePosted" type="date" defaultValue={posting.datePosted ?? ''} />}
      </Field>
    </>
  );
}
