import { useEffect, useRef } from 'preact/hooks';
import type { Posting } from '../../job/posting.ts';
import { LIMITS } from '../../job/text.ts';
import type { ShownField } from '../words/field-words.ts';
import { postingFrom } from '../words/posting-from.ts';
import { t } from '../words/t.ts';
import { Field } from './field.tsx';
import { MoreFields } from './more-fields.tsx';
import { Suggestion } from './suggestion.tsx';

interface Props {
  posting: Posting;
  /** What the button says. */
  submit: string;
  onSubmit: (posting: Posting) => void;
  onCancel?: () => void;
  /** Only what is needed to follow up. */
  brief?: boolean;
  /** Who may be the employer: offered, never filled in unasked. */
  employer?: string | null;
  /** Its text is corrected elsewhere. */
  textless?: boolean;
  /** The field to begin with: the form opened to correct it. */
  begin?: ShownField | null;
}

/** The control in which each field is corrected; without one it is the first. */
const CONTROLS: Partial<Record<ShownField, string>> = {
  hiringOrganization: 'employer',
  jobLocation: 'place',
  jobLocationType: 'workplace',
  validThrough: 'deadline',
  applicationContacts: 'contactName',
  baseSalary: 'minValue',
  employmentType: 'employment',
  datePosted: 'datePosted',
  identifier: 'identifier',
  instructions: 'noCalls',
  description: 'description',
};

/** A posting's facts to be entered or corrected by hand. */
export function PostingForm({ posting, submit, onSubmit, onCancel, brief, textless, employer, begin }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit(postingFrom(new FormData(event.currentTarget as HTMLFormElement), posting));
  };
  // After the dialog around it, if there is one, gave the focus to the first field.
  useEffect(() => {
    const control = begin && form.current?.elements.namedItem(CONTROLS[begin] ?? begin);
    if (control instanceof HTMLElement) control.focus();
  }, [begin]);
  const [contact] = posting.applicationContacts;
  return (
    <form class="form" ref={form} onSubmit={send}>
      <div class="fields">
        <Field label={t('partTitle')} wide>
          {(id) => <input id={id} name="title" required maxLength={LIMITS.line} defaultValue={posting.title} />}
        </Field>
        <Field label={t('partEmployer')}>
          {(id) => (
            <>
              <input
                id={id}
                name="employer"
                maxLength={LIMITS.line}
                defaultValue={posting.hiringOrganization.name ?? ''}
                autocomplete="off"
              />
              {employer && <Suggestion field={id} value={employer} />}
            </>
          )}
        </Field>
        <Field label={t('partPlace')}>
          {(id) => <input id={id} name="place" maxLength={LIMITS.line} defaultValue={posting.jobLocation.join('; ')} autocomplete="off" />}
        </Field>
        <Field label={t('partDeadline')}>
          {(id) => <input id={id} name="deadline" type="date" defaultValue={posting.validThrough ?? ''} />}
        </Field>
        <Field label={t('partAddress')} wide={!brief}>
          {(id) => <input id={id} name="url" type="url" maxLength={4000} defaultValue={posting.url ?? ''} />}
        </Field>
        {!brief && <MoreFields posting={posting} />}
        {!brief && (
          <>
            <Field label={t('partContactName')}>
              {(id) => <input id={id} name="contactName" maxLength={LIMITS.line} defaultValue={contact?.name ?? ''} autocomplete="off" />}
            </Field>
            <Field label={t('partContactEmail')}>
              {(id) => (
                <input
                  id={id}
                  name="contactEmail"
                  type="email"
                  maxLength={LIMITS.line}
                  defaultValue={contact?.email ?? ''}
                  autocomplete="off"
                />
              )}
            </Field>
          </>
        )}
        {!textless && (!brief || posting.description) && (
          <Field label={t('partText')} hint={t('partTextHint')} wide>
            {(id, hint) => (
              <textarea
                id={id}
                name="description"
                aria-describedby={hint}
                rows={8}
                maxLength={LIMITS.description}
                defaultValue={posting.description ?? ''}
              />
            )}
          </Field>
        )}
        <fieldset class="field wide">
          <legend>{t('partWhatItAsks')}</legend>
          <label class="check">
            <input type="checkbox" name="noCalls" defaultChecked={posting.instructions.calls === 'forbidden'} />
            {t('partAsksNoCalls')}
          </label>
          <label class="check">
            <input type="checkbox" name="noContact" defaultChecked={posting.instructions.followUp === 'forbidden'} />
            {t('partAsksNoFollowUp')}
          </label>
        </fieldset>
      </div>
      <div class="buttons">
        <button type="submit" class="button primary">
          {submit}
        </button>
        {onCancel && (
          <button type="button" class="button" onClick={onCancel}>
            {t('partCancel')}
          </button>
        )}
      </div>
    </form>
  );
}
