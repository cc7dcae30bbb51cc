import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { CHANNELS, type Channel } from '../../job/channel.ts';
import { questionOf } from '../../job/question.ts';
import type { ActionRow } from '../../store/rows.ts';
import { type Completion, outcomesOf } from '../words/completion.ts';
import { t, tOf } from '../words/t.ts';
import { Chips } from './chips.tsx';
import { DebriefFields } from './debrief-fields.tsx';
import { onEscape } from './on-escape.ts';
import { VIAS, viaWords } from './via.ts';

interface Props {
  action: ActionRow;
  onDone: (completion: Completion) => void;
  onCancel: () => void;
}

/**
 * What the journal has to know of an action that was done, and nothing more. Each answer is a button that finishes, so that after the first
 * channel, which is chosen already, it is one click.
 */
export function DoneForm({ action, onDone, onCancel }: Props) {
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('.primary, textarea')?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from wherever in it the focus is; its controls are real ones.
    <div class="panel" ref={form} onKeyDown={onEscape(onCancel)}>
      <Answers action={action} onDone={onDone} />
    </div>
  );
}

function Answers({ action, onDone }: Omit<Props, 'onCancel'>) {
  switch (questionOf(action)) {
    case 'message':
      return <MessageAnswer action={action} onDone={onDone} />;
    case 'applied':
      return (
        <Buttons legend={t('partAppliedHow')} answers={VIAS.map((via) => [viaWords(via), { kind: 'applied', via }])} onDone={onDone} />
      );
    case 'debriefed':
      return <DebriefFields onDone={(notes) => onDone({ kind: 'debriefed', ...notes })} />;
    case 'decide':
      return (
        <Buttons
          legend={t('partDecided')}
          answers={[
            [t('partAccepted'), { kind: 'accepted' }],
            [t('partDeclined'), { kind: 'declined' }],
          ]}
          onDone={onDone}
        />
      );
    case 'close':
      return <Buttons legend={t('partCloses')} answers={[[t('partLetGo'), { kind: 'moved-on' }]]} onDone={onDone} />;
    default:
      return null;
  }
}

function MessageAnswer({ action, onDone }: Omit<Props, 'onCancel'>) {
  const name = useId();
  const channel = useSignal<Channel>(action.channels[0] ?? 'email');
  const channels = [...new Set([...action.channels, ...CHANNELS])];
  return (
    <>
      <Chips
        legend={t('partHow')}
        name={name}
        options={channels}
        label={(option) => tOf('channel', option)}
        chosen={channel.value}
        onChoose={(option) => {
          channel.value = option;
        }}
      />
      <Buttons
        legend={t('partOutcome')}
        answers={outcomesOf(channel.value).map((outcome) => [
          tOf('outcome', outcome),
          { kind: 'message', channel: channel.value, outcome },
        ])}
        onDone={onDone}
      />
    </>
  );
}

interface ButtonsProps {
  legend: string;
  answers: [string, Completion][];
  onDone: (completion: Completion) => void;
}

function Buttons({ legend, answers, onDone }: ButtonsProps) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      <div class="buttons">
        {answers.map(([label, completion], place) => (
          <button type="button" class={place === 0 ? 'button primary' : 'button'} key={label} onClick={() => onDone(completion)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
