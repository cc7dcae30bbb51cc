import { useSignal } from '@preact/signals';
import { Field } from '../../parts/field.tsx';
import { countries, type Place, regionParts, regionsOf } from '../../words/regions.ts';
import { locale, t } from '../../words/t.ts';

/** Country and, where public holidays differ within it, its region: two lists; the second follows the first. */
export function RegionFields({ region }: { region: string }) {
  const { country, part } = regionParts(region);
  const chosen = useSignal(country);
  const own = chosen.value === country ? part : '';
  const regions = regionsOf(chosen.value, locale());
  return (
    <>
      <Field label={t('deskCountry')} hint={t('deskCountryHint')}>
        {(id, hint) => (
          <select
            id={id}
            name="country"
            aria-describedby={hint}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            <Options places={countries(locale())} chosen={chosen.value} />
          </select>
        )}
      </Field>
      {(regions.length > 0 || own !== '') && (
        <Field label={t('deskSubdivision')} hint={t('deskSubdivisionHint')}>
          {(id, hint) => (
            <select id={id} key={chosen.value} name="part" aria-describedby={hint}>
              <option value="">{t('deskSubdivisionNone')}</option>
              <Options places={regions} chosen={own} />
            </select>
          )}
        </Field>
      )}
    </>
  );
}

/** The places to choose from, and the one that was chosen where the list does not have it. */
function Options({ places, chosen }: { places: Place[]; chosen: string }) {
  const missing = chosen !== '' && !places.some(({ code }) => code === chosen);
  return [...(missing ? [{ code: chosen, name: chosen }] : []), ...places].map(({ code, name }) => (
    <option key={code} value={code} selected={code === chosen}>
      {name}
    </option>
  ));
}
