import type { Deeds } from '../state/deeds.ts';
import type { StateOf } from '../state/here.ts';
import { fieldLabel, fieldWords, isShown, type ShownField } from '../words/field-words.ts';
import type { Facts } from '../words/posting-words.ts';
import { type Reader, t } from '../words/t.ts';

interface Props {
  state: StateOf<'saved'>;
  deeds: Deeds;
  reader: Reader;
  onTaken: () => void;
}

/** What the page of a saved posting says anew, field by field, and the button that takes it over. */
export function NewsNote({ state: { opportunity, posting, captured, news }, deeds, reader, onTaken }: Props) {
  const fields = news.filter(isShown);
  if (!captured || fields.length === 0) return null;
  const takeOver = async () => {
    if (await deeds.renew(opportunity, captured)) onTaken();
  };
  return (
    <section class="notice warn" aria-labelledby="news">
      <h3 id="news">{t('popupNews')}</h3>
      <ul>
        {fields.map((field) => (
          <li key={field}>{newsWords(field, posting, captured, reader)}</li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => void takeOver()}>
        {t('popupTakeOver')}
      </button>
    </section>
  );
}

/** "Deadline: 30 Mar, so far 20 Mar"; of a text only that it changed. */
function newsWords(field: ShownField, before: Facts, now: Facts, reader: Reader): string {
  const [old, fresh] = [fieldWords(before, field, reader), fieldWords(now, field, reader)];
  if (!fresh) return t('popupNewText', fieldLabel(field));
  return old ? t('popupNewValue', fieldLabel(field), fresh, old) : t('popupNewField', fieldLabel(field), fresh);
}
