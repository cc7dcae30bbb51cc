import { useSignal } from '@preact/signals';
import { numberFormat } from '../../job/formats.ts';
import type { Wait } from '../../job/outlook.ts';
import type { Outside } from '../state/outside.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import { locale, t, tOf } from '../words/t.ts';

/** How many answers a figure needs before it says anything. */
const ENOUGH = 10;

/** How long employers take to answer this user, worked out from the whole journal when it is asked for. */
export function Waits({ outside }: { outside: Outside }) {
  const waits = useSignal<Wait[]>([]);
  const failed = useSignal<string | null>(null);
  const open = async () => {
    try {
      waits.value = (await outside.ask('figures', null)).waits;
      failed.value = null;
    } catch (error) {
      failed.value = sentenceOf(error);
    }
  };
  return (
    <details class="card waits" onToggle={({ currentTarget }) => currentTarget.open && void open()}>
      <summary>{t('deskWaits')}</summary>
      {failed.value && (
        <p class="notice bad" role="alert">
          {failed.value}
        </p>
      )}
      <dl>
        {waits.value.map((wait) => (
          <div key={wait.after}>
            <dt>{tOf('wait', wait.after)}</dt>
            <dd>{wordsOf(wait)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{t('deskWaitsHint')}</p>
    </details>
  );
}

function wordsOf({ days, answered, waiting }: Wait): string {
  const number = (value: number) => numberFormat(locale()).format(value);
  if (answered < ENOUGH) return t('deskWaitFew', number(answered), number(ENOUGH));
  if (days === null) return t('deskWaitLong', number(answered), number(waiting));
  // Days are counted from the first one on: an answer within hours came within a day.
  return t('deskWait', number(Math.max(1, Math.ceil(days))), number(answered), number(waiting));
}
