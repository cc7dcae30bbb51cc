import { asksOf, type Facts } from '../words/posting-words.ts';
import { t } from '../words/t.ts';

/** What the posting asks of applicants, with its own words: what Heed is for, so it stands above all other facts. */
export function Asks({ posting, label = t('partWhatItAsks') }: { posting: Pick<Facts, 'instructions'>; label?: string }) {
  const asks = asksOf(posting);
  if (asks.length === 0) return null;
  return (
    <ul class="asks" aria-label={label}>
      {asks.map(({ words, quotes, tone }) => (
        <li class={`ask ${tone}`} key={words}>
          <strong>{words}</strong>
          {quotes.map((quote) => (
            <q key={quote}>{quote}</q>
          ))}
        </li>
      ))}
    </ul>
  );
}
