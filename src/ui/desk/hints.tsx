import type { Phrase } from '../../job/phrase.ts';
import { say } from '../../job/say.ts';
import { type Reader, t } from '../words/t.ts';

/** What is contradictory in the record of an opportunity. The plan makes the best of it; the user may know better. */
export function Hints({ hints, reader }: { hints: Phrase[]; reader: Reader }) {
  if (hints.length === 0) return null;
  return (
    <section class="notice warn hints" aria-labelledby="hints">
      <h2 id="hints" class="hints-title">
        {t('deskHints')}
      </h2>
      <ul>
        {hints.map((hint) => (
          <li key={JSON.stringify(hint)}>{say(hint, reader)}</li>
        ))}
      </ul>
    </section>
  );
}
