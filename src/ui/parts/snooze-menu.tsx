import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { SnoozeChoice } from '../../messages/protocol.ts';
import { sentenceOf } from '../words/sentence-of.ts';
import { type Reader, t } from '../words/t.ts';
import { addDays, dayIn, momentAt } from '../words/wall-clock.ts';
import { sayMoment } from '../words/when.ts';
import { Field } from './field.tsx';
import { onEscape } from './on-escape.ts';

const WORDS = {
  hour: 'partSnoozeHour',
  evening: 'partSnoozeEvening',
  tomorrow: 'partSnoozeTomorrow',
  workday: 'partSnoozeWorkday',
  week: 'partSnoozeWeek',
} as const;

interface Props {
  reader: Reader;
  /** When the user's working day begins and ends. */
  workingHours: [string, string];
  /** Asks until when one can put off now: the worker knows the calendar. */
  choices: () => Promise<SnoozeChoice[]>;
  /** Epoch milliseconds. */
  onChoose: (until: number) => void;
  onCancel: () => void;
}

/** Until when an action is put off, each choice with the moment it means, or a day of the user's own, whose work begins then. */
export function SnoozeMenu({ reader, workingHours: [start], choices, onChoose, onCancel }: Props) {
  const menu = useRef<HTMLFieldSetElement>(null);
  const offered = useSignal<SnoozeChoice[] | null>(null);
  const failed = useSignal<string | null>(null);
  // Escape leaves it from the first moment on, also while the worker has not answered.
  useLayoutEffect(() => menu.current?.focus(), []);
  useEffect(() => {
    choices().then(
      (found) => {
        offered.value = found;
      },
      (error) => {
        failed.value = sentenceOf(error);
      },
    );
  }, []);
  const { value: shown } = offered;
  useEffect(() => {
    if (shown && document.activeElement === menu.current) menu.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [shown]);
  const first = addDays(dayIn(reader.timeZone, reader.now), 1);
  const sendDay = (event: SubmitEvent) => {
    event.preventDefault();
    const day = String(new FormData(event.currentTarget as HTMLFormElement).get('day'));
    onChoose(momentAt(reader.timeZone, day, start));
  };
  return (
    <div class="panel">
      <fieldset class="field" ref={menu} tabIndex={-1} onKeyDown={onEscape(onCancel)} aria-busy={!shown && !failed.value}>
        <legend>{t('partSnoozeUntil')}</legend>
        {failed.value && (
          <p class="notice bad" role="alert">
            {failed.value}
          </p>
        )}
        <div class="snooze">
          {shown?.map(({ id, until }) => (
            <button type="button" class="button" key={id} onClick={() => onChoose(until)}>
              {t(WORDS[id])}
              <span class="soft small">{sayMoment(until, reader)}</span>
            </button>
          ))}
        </div>
        <form class="snooze-day" onSubmit={sendDay}>
          <Field label={t('partSnoozeDay')}>{(id) => <input id={id} type="date" name="day" required min={first} />}</Field>
          <button type="submit" class="button">
            {t('partSnoozeThen')}
          </button>
        </form>
      </fieldset>
    </div>
  );
}
