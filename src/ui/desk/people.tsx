import { useSignal } from '@preact/signals';
import { heldInstructions } from '../../job/instructions.ts';
import type { Person } from '../../job/person.ts';
import { webAddress } from '../../lib/address.ts';
import { personName } from '../words/person-name.ts';
import { t, tOf } from '../words/t.ts';
import { Dialog } from './dialog.tsx';
import { PersonForm } from './person-form.tsx';
import type { OpportunityProps } from './props.ts';

/** Everybody known of an opportunity, to be added to and corrected. */
export function People({ state, outside, deeds }: OpportunityProps) {
  const { opportunity, people, row } = state.view;
  const edited = useSignal<Person | 'new' | null>(null);
  const close = () => {
    edited.value = null;
  };
  const save = async (person: Person) => {
    const joins = edited.value === 'new';
    const done = await deeds.write(t('deskPersonReport', personName(person)), {
      people: [person],
      opportunities: joins ? [{ ...opportunity, people: [...opportunity.people, person.id] }] : [],
    });
    if (done) close();
  };
  return (
    <section class="card" aria-labelledby="people">
      <h2 id="people">{t('deskPeople')}</h2>
      {people.length === 0 && <p class="soft">{t('deskNobody')}</p>}
      <ul class="people">
        {people.map((person) => (
          <li class="people-line" key={person.id}>
            <PersonLine person={person} callsForbidden={heldInstructions(row.posting, row.asked).calls === 'forbidden'} />
            <button
              type="button"
              class="button quiet"
              aria-label={t('deskEditPerson', personName(person))}
              onClick={() => {
                edited.value = person;
              }}
            >
              {t('deskEdit')}
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            edited.value = 'new';
          }}
        >
          {t('deskAddPerson')}
        </button>
      </div>
      {edited.value && (
        <Dialog title={edited.value === 'new' ? t('deskAddPerson') : personName(edited.value)} onClose={close}>
          <PersonForm
            person={
              edited.value === 'new'
                ? { id: outside.newId(), name: null, role: 'recruiter', worksFor: opportunity.posting.hiringOrganization.name }
                : edited.value
            }
            onSave={save}
          />
        </Dialog>
      )}
    </section>
  );
}

function PersonLine({ person, callsForbidden }: { person: Person; callsForbidden: boolean }) {
  const { role, jobTitle, email, telephone, preferredChannel, noReminders } = person;
  const profile = webAddress(person.sameAs);
  return (
    <div class="person">
      <p>
        <strong>{personName(person)}</strong>
      </p>
      <p class="soft small">{[tOf('role', role), jobTitle].filter(Boolean).join(' · ')}</p>
      {email && (
        <p>
          <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>
        </p>
      )}
      {telephone && (
        <p>
          {callsForbidden ? telephone : <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>}
          {callsForbidden && <span class="unsure">{t('deskNoCallsHere')}</span>}
        </p>
      )}
      {profile && (
        <p>
          <a href={profile.href} target="_blank" rel="noopener noreferrer">
            {t('deskProfile')} <span aria-hidden="true">↗</span>
          </a>
        </p>
      )}
      {noReminders && <p class="small">{t('deskNoRemindersLine')}</p>}
      {preferredChannel && <p class="small">{t('deskPrefers', tOf('channel', preferredChannel))}</p>}
    </div>
  );
}
