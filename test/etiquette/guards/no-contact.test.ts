import { applied, called, entry, interview, promised, recruiter, table } from '../cases.ts';

const neither = { calls: 'forbidden' as const, email: 'forbidden' as const };
const mild = { noCallsReading: 'written-only' as const };

table('application-follow-up', [
  {
    when: 'neither calls nor e-mails, under the milder reading',
    job: { asks: neither, ...mild },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: 'no-contact', reason: 'guardNoContact: Acme' }],
  },
  {
    when: 'the reason is in the posting’s own words: first those about following up',
    job: {
      asks: {
        followUp: 'forbidden',
        quotes: [
          { about: 'salary', text: 'A fair pay.' },
          { about: 'followUp', text: 'Please do not inquire.' },
        ],
      },
    },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ reason: 'guardNoContactQuote: Please do not inquire.' }],
  },
  {
    when: 'under the stricter reading it is still the stronger wish',
    job: { asks: neither },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: 'no-contact' }],
  },
  {
    when: 'no calls, and no applications by e-mail: written contact is left under the milder reading',
    job: { asks: { ...neither, emailBan: 'applications' }, ...mild },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: null, channels: ['email'] }],
  },
  {
    when: 'no follow-up',
    job: { asks: { followUp: 'forbidden' } },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: 'no-contact' }],
  },
  {
    when: 'no e-mails only: another channel is left',
    job: { asks: { email: 'forbidden' } },
    journal: [applied('2026-03-03T10:12')],
    wants: [{ held: null, channels: ['linkedin'] }],
  },
]);

table('promise-missed', [
  {
    when: 'held until an interview, whatever they promised',
    job: { asks: neither },
    journal: [applied('2026-03-03T10:12'), promised('2026-03-04T10:00', '2026-03-13')],
    wants: [{ held: 'no-contact' }],
  },
]);

table('call-again', [
  {
    when: 'a second call is contact as well',
    job: { asks: { followUp: 'forbidden' } },
    journal: [applied('2026-03-03T10:12'), called('2026-03-04T10:00', 'no-answer')],
    wants: [{ held: 'no-contact' }],
  },
]);

table('check-in', [
  {
    when: 'an interview lifts it, for e-mail too',
    people: [recruiter],
    job: { asks: neither },
    journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: ['p1'] })],
    wants: [{ held: null, channels: ['email'] }],
  },
]);

table('withdraw', [
  {
    when: 'what is owed is not held',
    job: { asks: neither },
    journal: [applied('2026-03-03T10:12'), entry('withdrew', '2026-03-05T10:00')],
    wants: [{ held: null, channels: ['linkedin'] }],
  },
]);
