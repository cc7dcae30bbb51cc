import { applied, called, entry, interview, interviewer, person, recruiter, sent, table } from '../cases.ts';

const morning = interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00');
const alone = [interviewer];
const helper = person('p4', 'helper');
const referrer = person('p5', 'referrer');

table('thank-you', [
  {
    when: 'two working hours remain: the same day',
    people: alone,
    journal: [morning],
    wants: [
      {
        opens: '2026-03-11T11:00',
        due: '2026-03-11T17:00',
        closes: '2026-03-18T11:00',
        late: '2026-03-13T11:00',
        people: ['p2'],
        why: 'whyThankYou',
      },
    ],
  },
  {
    when: 'exactly two remain',
    people: alone,
    journal: [interview('2026-03-10T12:00', '2026-03-11T14:00', '2026-03-11T15:00')],
    wants: [{ due: '2026-03-11T17:00' }],
  },
  {
    when: 'a minute less: 24 real hours',
    people: alone,
    journal: [interview('2026-03-10T12:00', '2026-03-11T14:00', '2026-03-11T15:01')],
    wants: [{ due: '2026-03-12T15:01' }],
  },
  {
    when: 'a Friday afternoon leaves a Saturday, working hours or not',
    people: alone,
    journal: [interview('2026-03-12T12:00', '2026-03-13T15:30', '2026-03-13T16:30')],
    wants: [{ due: '2026-03-14T16:30' }],
  },
  {
    when: '24 real hours and seven days by the wall clock when the clocks go back',
    zone: 'Europe/Berlin',
    region: 'DE-BE',
    people: alone,
    journal: [interview('2026-10-20T12:00', '2026-10-24T17:00', '2026-10-24T18:00')],
    wants: [
      {
        opens: '2026-10-24T18:00:00+02:00',
        due: '2026-10-25T17:00:00+01:00',
        closes: '2026-10-31T18:00:00+01:00',
        late: '2026-10-26T17:00:00+01:00',
      },
    ],
  },
  {
    when: 'one for each interviewer, recruiter, hiring manager and friend, in the form that fits them',
    people: [recruiter, interviewer, person('p3', 'hiring-manager'), helper, referrer, person('p6', 'network')],
    journal: [morning],
    wants: [
      { people: ['p1'], form: 'short-note' },
      { people: ['p2'], form: 'strategic-letter' },
      { people: ['p3'], form: 'strategic-letter' },
      { people: ['p4'], form: 'thank-you-card', channels: ['post', 'email'], why: 'whyThankYouHelper' },
      { people: ['p5'], form: 'short-note' },
    ],
  },
  {
    when: 'a short note while the interest is low',
    people: alone,
    job: { interest: 'low' },
    journal: [morning],
    wants: [{ form: 'short-note' }],
  },
  {
    when: 'a letter while it is medium',
    people: alone,
    job: { interest: 'medium' },
    journal: [morning],
    wants: [{ form: 'strategic-letter', channels: ['email', 'post'] }],
  },
  {
    when: 'at every interview, but helpers once',
    people: [recruiter, interviewer, helper],
    journal: [morning, interview('2026-03-12T12:00', '2026-03-18T10:00', '2026-03-18T11:00')],
    wants: [
      { people: ['p1'], due: '2026-03-11T17:00' },
      { people: ['p2'], due: '2026-03-11T17:00' },
      { people: ['p4'], due: '2026-03-11T17:00' },
      { people: ['p1'], due: '2026-03-18T17:00' },
      { people: ['p2'], due: '2026-03-18T17:00' },
    ],
  },
  {
    when: 'who passed the résumé on is a helper, whatever their role is else',
    people: [interviewer, person('p6', 'network')],
    job: { people: ['p2'] },
    journal: [entry('shared', '2026-03-02T10:00', { by: 'p6' }), morning],
    wants: [{ people: ['p2'] }, { people: ['p6'] }],
  },
  {
    when: 'an interviewer who was not there is owed nothing',
    people: [interviewer, person('p3', 'interviewer')],
    journal: [morning],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'the interview names nobody: the interviewers of the opportunity',
    people: alone,
    journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: [] })],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'nobody is known: one all the same',
    people: [],
    journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { people: [] })],
    wants: [{ people: [] }],
  },
  {
    when: 'sent to one of two',
    people: [recruiter, interviewer],
    journal: [morning, sent('2026-03-11T14:00', 'thank-you', { people: ['p1'] })],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'a voicemail is thanks',
    people: alone,
    journal: [morning, called('2026-03-11T14:00', 'voicemail', { people: ['p2'], rule: 'thank-you' })],
    wants: [],
  },
  {
    when: 'a call that nobody took is none',
    people: alone,
    journal: [morning, called('2026-03-11T14:00', 'no-answer', { people: ['p2'], rule: 'thank-you' })],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'sent after the second interview, it does for both',
    people: alone,
    journal: [
      morning,
      interview('2026-03-11T12:00', '2026-03-12T10:00', '2026-03-12T11:00'),
      sent('2026-03-12T14:00', 'thank-you', { people: ['p2'] }),
    ],
    wants: [],
  },
  {
    when: 'sent before the second interview, it does for the first',
    people: alone,
    journal: [
      morning,
      interview('2026-03-11T12:00', '2026-03-12T10:00', '2026-03-12T11:00'),
      sent('2026-03-11T14:00', 'thank-you', { people: ['p2'] }),
    ],
    wants: [{ opens: '2026-03-12T11:00' }],
  },
  {
    when: 'owed after a rejection',
    people: alone,
    journal: [morning, entry('rejected', '2026-03-11T12:00', { personal: false })],
    wants: [{ people: ['p2'] }],
  },
  { when: 'the interview never took place', people: alone, journal: [morning, entry('filled', '2026-03-10T18:00')], wants: [] },
  {
    when: 'an interview journaled after a rejection took place',
    people: alone,
    journal: [applied('2026-03-01T10:00'), entry('rejected', '2026-03-05T10:00'), morning],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'withdrawing thanks its recipient, and nobody else',
    people: [recruiter, interviewer],
    journal: [morning, entry('withdrew', '2026-03-11T12:00')],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'a helper who was among the interviewers is thanked as one of them, once',
    people: [helper],
    journal: [{ ...morning, people: ['p4'] }],
    wants: [{ people: ['p4'], why: 'whyThankYou', form: 'strategic-letter' }],
  },
  {
    when: 'an interview that ended as the opportunity did took place',
    people: alone,
    journal: [morning, entry('filled', '2026-03-11T11:00')],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'one that would have ended a minute later did not',
    people: alone,
    journal: [morning, entry('filled', '2026-03-11T10:59')],
    wants: [],
  },
  {
    when: 'nor one that was noted at the moment of the ending',
    people: alone,
    journal: [entry('filled', '2026-03-10T12:00', { id: 'a' }), { ...morning, id: 'b' }],
    wants: [],
  },
]);
