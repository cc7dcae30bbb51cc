import { fieldLabel, type ShownField } from '../words/field-words.ts';
import type { Facts } from '../words/posting-words.ts';
import { isUnsure } from '../words/posting-words.ts';
import { t } from '../words/t.ts';

/** Leads to the form, at one field of it. */
export type OnCorrect = (field: ShownField) => void;

interface Props {
  posting: Facts;
  field: ShownField;
  onCorrect?: OnCorrect | undefined;
}

/** Beside a field that was read uncertainly: says so in words, and leads to correcting it. */
export function UnsureMark({ posting, field, onCorrect }: Props) {
  if (!isUnsure(posting, field)) return null;
  if (!onCorrect) return <span class="unsure">{t('partUnsure')}</span>;
  return (
    <button type="button" class="unsure" aria-label={`${t('partUnsure')}: ${fieldLabel(field)}`} onClick={() => onCorrect(field)}>
      {t('partUnsure')}
    </button>
  );
}
