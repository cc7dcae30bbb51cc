import { useState } from 'preact/hooks';
import { t } from '../words/t.ts';

/** Offers a value for the field of that id, and goes away when it is taken. */
export function Suggestion({ field, value }: { field: string; value: string }) {
  const [taken, take] = useState(false);
  if (taken) return null;
  return (
    <button
      type="button"
      class="suggestion"
      onClick={() => {
        const input = document.getElementById(field);
        if (!(input instanceof HTMLInputElement)) return;
        input.value = value;
        input.focus();
        take(true);
      }}
    >
      {t('partSuggestion', value)}
    </button>
  );
}
