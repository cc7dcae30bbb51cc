import type { Ask } from '../words/posting-words.ts';
import { t } from '../words/t.ts';

/** What is asked of applicants, with the words that ask it: what Heed is for, so it stands above all other facts. */
export function Asks({ asks, label = t('partWhatItAsks') }: { asks: readonly Ask[]; label?: string }) {
  if (asks.length === 0) return null;
  return (
    <ul class="asks" aria-label={label}>
      {asks.map(({ words, quotes, tone }) => (
        <li class={`ask ${tone}`} key={words}>
          <strong>{words}</strong>
          {quotes.map((quote) => (
            <q key={quote} dir="auto">
              {quote}
            </q>
          ))}
        </li>
      ))}
    </ul>
  );
}
