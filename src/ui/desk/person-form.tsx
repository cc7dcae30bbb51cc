import { CHANNELS } from '../../job/channel.ts';
import { type Person, ROLES } from '../../job/person.ts';
import { LIMITS } from '../../job/text.ts';
import { Field } from '../parts/field.tsx';
import { personFrom } from '../words/person-from.ts';
import { t, tOf } from '../words/t.ts';

interface Props {
  person: Person;
  onSave: (person: Person) => void;
}

/** Somebody's name, part in the search, and the ways to reach them. */
export function PersonForm({ person, onSave }: Props) {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    onSave(personFrom(new FormData(event.currentTarget as HTMLFormElement), person));
  };
  return (
    <form class="form" onSubmit={send}>
      <div class="fields">
        <Field label={t('deskName')}>
          {(id) => <input id={id} name="name" required maxLength={LIMITS.line} defaultValue={person.name ?? ''} autocomplete="off" />}
        </Field>
        <Field label={t('deskRole')}>
          {(id) => (
            <select id={id} name="role">
              {ROLES.map((role) => (
                <option key={role} value={role} selected={role === person.role}>
                  {tOf('role', role)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('deskJobTitle')}>
          {(id) => <input id={id} name="jobTitle" maxLength={LIMITS.line} defaultValue={person.jobTitle ?? ''} autocomplete="off" />}
        </Field>
        <Field label={t('deskEmail')}>
          {(id) => <input id={id} name="email" type="email" maxLength={LIMITS.line} defaultValue={person.email ?? ''} autocomplete="off" />}
        </Field>
        <Field label={t('deskTelephone')}>
          {(id) => (
            <input id={id} name="telephone" type="tel" maxLength={LIMITS.line} defaultValue={person.telephone ?? ''} autocomplete="off" />
          )}
        </Field>
        <Field label={t('deskProfile')}>
          {(id) => <input id={id} name="sameAs" type="url" maxLength={LIMITS.line} defaultValue={person.sameAs ?? ''} autocomplete="off" />}
        </Field>
        <Field label={t('deskPreferred')}>
          {(id) => (
            <select id={id} name="preferredChannel">
              <option value="">{t('deskUnknownChannel')}</option>
              {CHANNELS.map((channel) => (
                <option key={channel} value={channel} selected={channel === person.preferredChannel}>
                  {tOf('channel', channel)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <fieldset class="field wide">
          <legend>{t('deskRefused')}</legend>
          <div class="chips">
            {CHANNELS.map((channel) => (
              <label class="chip" key={channel}>
                <input
                  type="checkbox"
                  name="refusedChannels"
                  value={channel}
                  defaultChecked={person.refusedChannels?.includes(channel) ?? false}
                />
                {tOf('channel', channel)}
              </label>
            ))}
          </div>
        </fieldset>
        <label class="check wide">
          <input type="checkbox" name="noReminders" defaultChecked={person.noReminders ?? false} />
          {t('deskNoReminders')}
        </label>
      </div>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('deskSaveChanges')}
        </button>
      </div>
    </form>
  );
}
