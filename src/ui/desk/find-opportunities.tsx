import { STANDINGS } from '../../store/read.ts';
import type { Sought } from '../state/listing.ts';
import { t, tOf } from '../words/t.ts';

interface Props {
  onFind: (sought: Sought) => void;
  /** Nothing was found. */
  none: boolean;
}

/** Narrows the list as the user types or chooses. */
export function FindOpportunities({ onFind, none }: Props) {
  const find = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    onFind({ words: String(form.get('words')), standing: form.get('standing') as Sought['standing'] });
  };
  return (
    <search>
      <form class="find" onInput={find} onSubmit={find}>
        <input type="search" name="words" maxLength={200} aria-label={t('deskFind')} placeholder={t('deskFind')} autocomplete="off" />
        <select name="standing" aria-label={t('deskFindStanding')}>
          {STANDINGS.map((standing) => (
            <option key={standing} value={standing}>
              {tOf('standing', standing)}
            </option>
          ))}
        </select>
      </form>
      <p class="soft" role="status">
        {none && t('deskNothingFound')}
      </p>
    </search>
  );
}
