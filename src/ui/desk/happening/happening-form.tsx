import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { JournalEntry } from '../../../job/journal.ts';
import type { Person } from '../../../job/person.ts';
import { Field } from '../../parts/field.tsx';
import type { Outside } from '../../state/outside.ts';
import { readerIn, t } from '../../words/t.ts';
import { clockIn, dayIn, momentAt } from '../../words/wall-clock.ts';
import { type EntryFacts, entryFrom } from './entry-from.ts';
import type { Happening } from './happenings.ts';
import { PromiseHint } from './promise-hint.tsx';
import { QuestionField } from './question-field.tsx';
import { usePromise } from './use-promise.ts';

const HOUR = 3_600_000;

interface Props {
  happening: Happening;
  people: readonly Person[];
  facts: Omit<EntryFacts, 'kind'>;
  ask: Outside['ask'];
  onEntry: (entry: JournalEntry, newcomers: Person[]) => void;
}

/** What is asked about one thing that happened. */
export function HappeningForm({ happening, people, facts, ask, onEntry }: Props) {
  const promise = usePromise(ask);
  const wrong = useSignal(false);
  const questions = useMemo(happening.questions, [happening]);
  const local = (time: number) => `${dayIn(facts.timeZone, time)}T${clockIn(facts.timeZone, time)}`;
  const now = local(facts.now);

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const made = entryFrom(new FormData(event.currentTarget as HTMLFormElement), questions, { ...facts, kind: happening.kind });
    wrong.value = made === null || endsBeforeStart(made.entry);
    if (made && !wrong.value) onEntry(made.entry, made.newcomers);
  };
  // An interview is an hour long until the user says otherwise.
  const fillEnd = (event: Event) => {
    const form = event.currentTarget as HTMLFormElement;
    const start = form.elements.namedItem('start');
    const end = form.elements.namedItem('end');
    if (event.target !== start || !(start instanceof HTMLInputElement) || !(end instanceof HTMLInputElement)) return;
    const [day = '', clock = ''] = start.value.split('T');
    if (day && clock) end.value = local(momentAt(facts.timeZone, day, clock) + HOUR);
  };
  return (
    <form class="form" onSubmit={send} onChange={fillEnd} onInput={happening.kind === 'promised' ? promise.onInput : undefined}>
      <div class="fields">
        {questions.map((question) => (
          <QuestionField key={question.label} question={question} people={people} />
        ))}
        {!happening.timeless && (
          <Field label={t('deskWhen')}>
            {(id) => <input id={id} type="datetime-local" name="at" defaultValue={now} max={now} required />}
          </Field>
        )}
      </div>
      {promise.read.value && (
        <PromiseHint
          read={promise.read.value}
          reader={readerIn(facts.timeZone, facts.now)}
          used={promise.until.value === promise.read.value.until}
          onUse={promise.use}
        />
      )}
      <p class="soft small">{t('deskZoneHint', facts.timeZone.replaceAll('_', ' '))}</p>
      {wrong.value && (
        <p class="notice bad" role="alert">
          {t('deskWrongEntry')}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('deskWriteDown')}
        </button>
      </div>
    </form>
  );
}

const endsBeforeStart = (entry: JournalEntry): boolean => entry.kind === 'interview' && Date.parse(entry.end) < Date.parse(entry.start);
