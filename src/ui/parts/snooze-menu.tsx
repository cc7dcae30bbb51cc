import { useLayoutEffect, useRef } from 'preact/hooks';
import { snoozeChoices } from '../words/snooze.ts';
import { type Reader, t } from '../words/t.ts';
import { sayMoment } from '../words/when.ts';
import { onEscape } from './on-escape.ts';

const WORDS = { hour: 'partSnoozeHour', evening: 'partSnoozeEvening', tomorrow: 'partSnoozeTomorrow', week: 'partSnoozeWeek' } as const;

interface Props {
  reader: Reader;
  /** When the user's working day begins and ends. */
  workingHours: [string, string];
  /** Epoch milliseconds. */
  onChoose: (until: number) => void;
  onCancel: () => void;
}

/** Until when an action is put off, each choice with the moment it means. */
export function SnoozeMenu({ reader, workingHours, onChoose, onCancel }: Props) {
  const menu = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <div class="panel">
      <fieldset class="field" ref={menu} onKeyDown={onEscape(onCancel)}>
        <legend>{t('partSnoozeUntil')}</legend>
        <div class="snooze">
          {snoozeChoices(reader.now, { timeZone: reader.timeZone, workingHours }).map(({ id, until }) => (
            <button type="button" class="button" key={id} onClick={() => onChoose(until)}>
              {t(WORDS[id])}
              <span class="soft small">{sayMoment(until, reader)}</span>
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
