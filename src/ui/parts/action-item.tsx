import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { questionOf } from '../../job/question.ts';
import { say } from '../../job/say.ts';
import type { ActionRow } from '../../store/rows.ts';
import type { ActionDeeds } from '../state/deeds.ts';
import { actionWhen } from '../words/action-when.ts';
import { type Reader, t, tOf } from '../words/t.ts';
import { sayMomentFully } from '../words/when.ts';
import { later } from './later.tsx';
import { MessageKind } from './message-kind.tsx';
import { PeopleSearch } from './people-search.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import { Whom } from './whom.tsx';
import { Why } from './why.tsx';

/** What is asked once it was done. */
const DoneForm = later(async () => (await import('./done-form.tsx')).DoneForm);

/** What is asked of an action. */
export type Panel = 'done' | 'snooze';

interface Props {
  action: ActionRow;
  reader: Reader;
  workingHours: [string, string];
  deeds: ActionDeeds;
  /** Its opportunity is read strictly, where the posting asks for no calls. */
  liftable?: boolean;
  /** Named in the address: shown marked, and given the focus. */
  target?: boolean;
  /** Which panel of it is open from the start, where a notification asked for it. */
  opened?: Panel | null;
  /** The opportunity is the page's own: it need not be named again. */
  alone?: boolean;
}

/** Something to do: what, whom, where, why now, when, and what can be said of it. */
export function ActionItem({ action, reader, workingHours, deeds, liftable, target, opened, alone }: Props) {
  const item = useRef<HTMLLIElement>(null);
  const panel = useSignal<Panel | null>(
    opened && !action.held && (opened === 'snooze' || questionOf(action) !== 'nothing') ? opened : null,
  );
  const id = useId();
  useEffect(() => {
    if (!target) return;
    // A panel that is open from the start takes the focus itself.
    if (panel.value === null) item.current?.focus();
    item.current?.scrollIntoView({ block: 'center' });
  }, [target]);

  const toggle = (which: Panel) => {
    panel.value = panel.value === which ? null : which;
  };
  const cancel = () => {
    const opener = panel.value;
    panel.value = null;
    item.current?.querySelector<HTMLElement>(`[data-opens="${opener}"]`)?.focus();
  };
  const when = actionWhen(action, reader);
  const asked = questionOf(action) !== 'nothing';

  return (
    <li
      class={`action ${when.state}${target ? ' target' : ''}`}
      data-key={action.key}
      ref={item}
      {...(target ? { tabIndex: -1, 'aria-labelledby': id } : {})}
    >
      <div class="action-head">
        <h3 id={id}>{tOf('rule', action.rule)}</h3>
        <time dateTime={when.iso} title={sayMomentFully(Date.parse(when.iso), reader)}>
          {when.words}
        </time>
      </div>
      <Whom action={action} alone={alone ?? false} />
      <MessageKind action={action} now={reader.now} />
      {action.held && <p class="held-reason">{say(action.held.reason, reader)}</p>}
      <Why action={action} reader={reader} />
      {action.rule === 'find-contact' && <PeopleSearch action={action} />}
      <div class="buttons">
        {action.held ? (
          liftable &&
          isWritten(action) && (
            <button type="button" class="button" aria-describedby={id} onClick={() => deeds.writtenOnly(action)}>
              {t('partWrittenOnly')}
            </button>
          )
        ) : (
          <button
            type="button"
            class="button do"
            data-opens="done"
            aria-describedby={id}
            {...(asked ? { 'aria-expanded': panel.value === 'done' } : {})}
            onClick={() => (asked ? toggle('done') : deeds.complete(action, { kind: 'nothing' }))}
          >
            {t('partDone')}
          </button>
        )}
        {!action.held && (
          <button
            type="button"
            class="button quiet"
            data-opens="snooze"
            aria-describedby={id}
            aria-expanded={panel.value === 'snooze'}
            onClick={() => toggle('snooze')}
          >
            {t('partSnooze')}
          </button>
        )}
        <button type="button" class="button quiet" aria-describedby={id} onClick={() => deeds.skip(action)}>
          {t('partSkip')}
        </button>
      </div>
      {panel.value === 'done' && <DoneForm action={action} onDone={(completion) => deeds.complete(action, completion)} onCancel={cancel} />}
      {panel.value === 'snooze' && (
        <SnoozeMenu
          reader={reader}
          workingHours={workingHours}
          choices={deeds.snoozes}
          onChoose={(until) => deeds.snooze(action, until)}
          onCancel={cancel}
        />
      )}
    </li>
  );
}

/** The milder reading of "no calls" frees what is written; a second call it never frees. */
const isWritten = ({ held, rule }: ActionRow): boolean => held?.guard === 'no-calls' && rule !== 'call-again';
