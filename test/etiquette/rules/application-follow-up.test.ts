import { applied, called, entry, heard, interview, person, promised, recruiter, sent, table } from '../cases.ts';

const referrer = person('p3', 'referrer');

table('application-follow-up', [
  {
    when: 'applied without a deadline: after 24 to 48 hours, for a fortnight',
    journal: [applied('2026-03-03T10:12')],
    wants: [
      { opens: '2026-03-04T10:12', due: '2026-03-05T10:12', closes: '2026-03-17T10:12', people: ['p1'], why: 'whyApplicationFollowUp' },
    ],
  },
  {
    when: 'hours are elapsed and days keep the wall clock when the clocks go forward',
    journal: [applied('2026-03-07T10:00')],
    wants: [{ opens: '2026-03-08T11:00:00-04:00', due: '2026-03-09T11:00:00-04:00', closes: '2026-03-21T10:00:00-04:00' }],
  },
  {
    when: 'the same when they go back in the south',
    zone: 'Australia/Sydney',
    region: 'AU-NSW',
    journal: [applied('2026-04-03T12:00')],
    // Good Friday; the due Sunday and Easter Monday are passed over.
    wants: [{ opens: '2026-04-04T12:00:00+11:00', due: '2026-04-07T09:00:00+10:00', closes: '2026-04-17T12:00:00+10:00' }],
  },
  {
    when: 'a due moment before working hours waits for the morning',
    journal: [applied('2026-03-03T06:30')],
    wants: [{ opens: '2026-03-04T06:30', due: '2026-03-05T09:00', closes: '2026-03-17T06:30' }],
  },
  {
    when: 'the end of working hours is still within them',
    journal: [applied('2026-03-03T17:00')],
    wants: [{ due: '2026-03-05T17:00' }],
  },
  {
    when: 'a minute later is not',
    journal: [applied('2026-03-03T17:01')],
    wants: [{ due: '2026-03-06T09:00' }],
  },
  {
    when: 'in other working hours',
    settings: { workingHours: ['07:30', '12:00'] },
    journal: [applied('2026-03-03T13:00')],
    wants: [{ due: '2026-03-06T07:30' }],
  },
  {
    when: 'the posting has a deadline on that very day',
    job: { posting: { validThrough: '2026-03-20' } },
    journal: [applied('2026-03-20T23:00')],
    wants: [{ opens: '2026-03-23T09:00', due: '2026-03-24T17:00', closes: '2026-04-04T00:00', why: 'whyApplicationFollowUpDeadline' }],
  },
  {
    when: 'the deadline passed the day before',
    job: { posting: { validThrough: '2026-03-19' } },
    journal: [applied('2026-03-20T00:00')],
    wants: [{ opens: '2026-03-21T00:00', why: 'whyApplicationFollowUp' }],
  },
  {
    when: 'the days after the deadline are holidays in a row',
    zone: 'Europe/Berlin',
    region: 'DE-BY',
    job: { posting: { validThrough: '2026-12-24' } },
    journal: [applied('2026-12-01T12:00')],
    // Christmas and a weekend, two days' work, New Year.
    wants: [{ opens: '2026-12-28T09:00', due: '2026-12-29T17:00', closes: '2027-01-08T00:00' }],
  },
  {
    when: 'the résumé was shared: within a week, to who shared it',
    people: [recruiter, referrer],
    journal: [entry('shared', '2026-03-02T14:00', { by: 'p3' })],
    wants: [
      {
        opens: '2026-03-02T14:00',
        due: '2026-03-09T14:00',
        closes: '2026-03-23T14:00',
        people: ['p3'],
        why: 'whyApplicationFollowUpReferral',
      },
    ],
  },
  {
    when: 'shared and applied: one to the referrer, beside the sequence',
    people: [recruiter, referrer],
    journal: [entry('shared', '2026-03-02T14:00', { by: 'p3' }), applied('2026-03-03T10:00')],
    wants: [{ people: ['p1'] }, { people: ['p3'] }],
  },
  {
    when: 'a message to the referrer is none of the sequence',
    people: [recruiter, referrer],
    journal: [
      entry('shared', '2026-03-02T14:00', { by: 'p3' }),
      applied('2026-03-03T10:00'),
      sent('2026-03-04T10:00', 'application-follow-up', { people: ['p3'] }),
    ],
    wants: [{ people: ['p1'] }],
  },
  {
    when: 'a message of the sequence is none to the referrer',
    people: [recruiter, referrer],
    journal: [
      entry('shared', '2026-03-02T14:00', { by: 'p3' }),
      applied('2026-03-03T10:00'),
      sent('2026-03-04T10:00', 'application-follow-up'),
    ],
    wants: [{ people: ['p3'] }],
  },
  { when: 'it was sent', journal: [applied('2026-03-03T10:12'), sent('2026-03-04T12:00', 'application-follow-up')], wants: [] },
  {
    when: 'an unanswered call is the first message, whatever it was for',
    journal: [applied('2026-03-03T10:12'), called('2026-03-03T15:00', 'no-answer')],
    wants: [],
  },
  { when: 'they answered', journal: [applied('2026-03-03T10:12'), heard('2026-03-03T12:00')], wants: [] },
  {
    when: 'they had written before the application',
    journal: [heard('2026-03-02T12:00'), applied('2026-03-03T10:12')],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'an interview counts from the moment it is journaled',
    journal: [applied('2026-03-03T10:12'), interview('2026-03-03T18:00', '2026-03-30T10:00', '2026-03-30T11:00')],
    wants: [],
  },
  {
    when: 'applied again beside the first time',
    journal: [applied('2026-03-03T10:00'), applied('2026-03-05T10:00', { via: 'post' })],
    wants: [{ opens: '2026-03-04T10:00' }],
  },
  {
    when: 'applied again after it was reopened',
    journal: [
      applied('2026-03-03T10:00'),
      entry('filled', '2026-03-10T10:00'),
      entry('reopened', '2026-05-04T10:00'),
      applied('2026-05-05T10:00'),
    ],
    wants: [{ opens: '2026-05-06T10:00' }],
  },
  {
    when: 'to the recruiter, whoever is listed first',
    people: [person('p4', 'network'), person('p2', 'interviewer'), person('p5', 'hiring-manager'), recruiter],
    journal: [applied('2026-03-03T10:12')],
    wants: [{ people: ['p1'] }],
  },
  { when: 'nobody is known', people: [], journal: [applied('2026-03-03T10:12')], wants: [{ people: [], channels: ['email', 'linkedin'] }] },
  {
    when: 'who passed the résumé on was deleted since: nobody is asked in their place',
    journal: [entry('shared', '2026-03-03T10:12', { by: 'gone' })],
    wants: [],
  },
  {
    when: 'applied again after it was reopened: an interview of last time is over and done',
    journal: [
      applied('2025-10-01T10:00'),
      interview('2025-10-05T10:00', '2025-10-08T10:00', '2025-10-08T11:00'),
      entry('rejected', '2025-10-20T10:00', { personal: false }),
      entry('reopened', '2026-03-02T10:00'),
      applied('2026-03-03T10:12'),
    ],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
  {
    when: 'a call that met nobody is the first message',
    journal: [applied('2026-03-03T10:12'), called('2026-03-04T10:00', 'voicemail')],
    wants: [],
  },
  {
    when: 'the message that reminded of a promise was the first',
    journal: [applied('2026-03-03T10:12'), promised('2026-03-03T11:00', '2026-03-04'), sent('2026-03-05T10:00', 'promise-missed')],
    wants: [],
  },
  {
    when: 'an interview came before the application',
    journal: [interview('2026-03-02T12:00', '2026-03-10T10:00', '2026-03-10T11:00'), applied('2026-03-03T10:12')],
    wants: [],
  },
  {
    when: 'a recruiter who passed the résumé on is asked like a friend, whatever the posting says',
    job: { asks: { calls: 'forbidden' } },
    people: [recruiter],
    journal: [entry('shared', '2026-03-03T10:12', { by: 'p1' })],
    wants: [{ people: ['p1'], held: null }],
  },
  {
    when: 'to nobody known it goes to the employer: held like any other',
    job: { asks: { calls: 'forbidden' } },
    people: [],
    journal: [applied('2026-03-03T10:12')],
    wants: [{ people: [], held: 'no-calls' }],
  },
]);
