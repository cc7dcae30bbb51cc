import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Person } from '../../../job/person.ts';
import { LIMITS } from '../../../job/text.ts';
import { Field } from '../../parts/field.tsx';
import { personName } from '../../words/person-name.ts';
import { t } from '../../words/t.ts';
import { NEWCOMER } from './entry-from.ts';
import type { Question } from './happenings.ts';

interface Props {
  question: Question;
  people: readonly Person[];
}

/** The control for one question of a form. */
export function QuestionField({ question, people }: Props) {
  switch (question.ask) {
    case 'choice':
      return <Choice question={question} />;
    case 'day':
      return (
        <Field label={question.label}>{(id) => <input id={id} type="date" name={question.name} required={!question.optional} />}</Field>
      );
    case 'moment':
      return <Field label={question.label}>{(id) => <input id={id} type="datetime-local" name={question.name} required />}</Field>;
    case 'text':
      return (
        <Field label={question.label} wide>
          {(id) => (
            <textarea id={id} name={question.name} required={!question.optional} maxLength={LIMITS.text} rows={question.long ? 4 : 2} />
          )}
        </Field>
      );
    case 'people':
      return <People label={question.label} people={people} />;
    default:
      return <OnePerson question={question} people={people} />;
  }
}

function Choice({ question }: { question: Extract<Question, { ask: 'choice' }> }) {
  return (
    <fieldset class="field wide">
      <legend>{question.label}</legend>
      <div class="chips">
        {question.options.map((option, place) => (
          <label class="chip" key={option}>
            <input type="radio" name={question.name} value={option} defaultChecked={!question.optional && place === 0} />
            {question.words(option)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function People({ label, people }: { label: string; people: readonly Person[] }) {
  const id = useId();
  return (
    <fieldset class="field wide">
      <legend>{label}</legend>
      {people.length > 0 && (
        <div class="chips">
          {people.map((person) => (
            <label class="chip" key={person.id}>
              <input type="checkbox" name="people" value={person.id} />
              {personName(person)}
            </label>
          ))}
        </div>
      )}
      <label class="inline-label" for={id}>
        {t('deskSomebodyNew')}
      </label>
      <input id={id} name="newcomer" maxLength={LIMITS.line} autocomplete="off" />
    </fieldset>
  );
}

function OnePerson({ question, people }: { question: Extract<Question, { ask: 'person' }>; people: readonly Person[] }) {
  const chosen = useSignal(people[0]?.id ?? NEWCOMER);
  return (
    <>
      <Field label={question.label}>
        {(id) => (
          <select
            id={id}
            name={question.name}
            value={chosen.value}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            {people.map((person) => (
              <option value={person.id} key={person.id}>
                {personName(person)}
              </option>
            ))}
            <option value={NEWCOMER}>{t('deskSomebodyNew')}</option>
          </select>
        )}
      </Field>
      {chosen.value === NEWCOMER && (
        <Field label={t('deskName')}>
          {(id) => <input id={id} name={`${question.name}-newcomer`} required maxLength={LIMITS.line} autocomplete="off" />}
        </Field>
      )}
    </>
  );
}
