import { applied, called, entry, heard, interview, person, sent, table } from '../cases.ts';

const manager = person('p1', 'hiring-manager', { telephone: '+1 617 555 0100' });
const people = [manager];
const first = [applied('2026-06-29T09:00'), called('2026-06-30T11:00', 'voicemail', { rule: 'application-follow-up' })];

table('call-again', [
  {
    when: 'three business days later, over the observed Independence Day, and for three more',
    people,
    journal: first,
    wants: [{ opens: '2026-07-06T09:00', due: '2026-07-06T17:00', closes: '2026-07-10T00:00', channels: ['phone'], people: ['p1'] }],
  },
  {
    when: 'nobody answered at all',
    people,
    journal: [applied('2026-06-29T09:00'), called('2026-06-30T11:00', 'no-answer')],
    wants: [{ opens: '2026-07-06T09:00' }],
  },
  {
    when: 'the one who was called, whoever was written to since',
    people: [manager, person('p3', 'recruiter')],
    journal: [...first, sent('2026-07-01T10:00', null, { people: ['p3'] })],
    wants: [{ people: ['p1'] }],
  },
  {
    when: 'of several who were called, one',
    people: [manager, person('p3', 'recruiter')],
    journal: [applied('2026-06-29T09:00'), called('2026-06-30T11:00', 'voicemail', { people: ['p1', 'p3'] })],
    wants: [{ people: ['p1'] }],
  },
  { when: 'they answered since', people, journal: [...first, heard('2026-07-01T10:00')], wants: [] },
  {
    when: 'the second call was made: there is no third',
    people,
    journal: [...first, called('2026-07-06T11:00', 'no-answer', { rule: 'call-again' })],
    wants: [],
  },
  {
    when: 'nor a fourth',
    people,
    journal: [...first, called('2026-07-06T11:00', 'no-answer'), called('2026-07-10T11:00', 'no-answer')],
    wants: [],
  },
  { when: 'a call that was answered', people, journal: [applied('2026-06-29T09:00'), called('2026-06-30T11:00', 'spoke')], wants: [] },
  { when: 'a message', people, journal: [applied('2026-06-29T09:00'), sent('2026-06-30T11:00', 'application-follow-up')], wants: [] },
  {
    when: 'a message that was noted as unanswered',
    people,
    journal: [applied('2026-06-29T09:00'), sent('2026-06-30T11:00', 'application-follow-up', { outcome: 'no-answer' })],
    wants: [],
  },
  {
    when: 'a call to say thanks',
    people,
    journal: [applied('2026-06-29T09:00'), called('2026-06-30T11:00', 'voicemail', { rule: 'thank-you' })],
    wants: [],
  },
  {
    when: 'after an interview too',
    people,
    journal: [
      applied('2026-06-01T09:00'),
      interview('2026-06-02T09:00', '2026-06-10T10:00', '2026-06-10T11:00', { people: ['p1'] }),
      called('2026-06-17T12:00', 'no-answer', { rule: 'check-in' }),
    ],
    // Juneteenth is a holiday.
    wants: [{ opens: '2026-06-23T09:00' }],
  },
  {
    when: 'a friend who passed the résumé on, beside the one at the employer, whatever the posting asks',
    people: [manager, person('p3', 'referrer')],
    job: { asks: { calls: 'forbidden' } },
    journal: [
      ...first,
      entry('shared', '2026-06-30T12:00', { by: 'p3' }),
      called('2026-06-30T15:00', 'no-answer', { rule: 'application-follow-up', people: ['p3'] }),
    ],
    wants: [
      { people: ['p1'], held: 'no-calls' },
      { people: ['p3'], held: null, opens: '2026-07-06T09:00', due: '2026-07-06T17:00', closes: '2026-07-10T00:00', channels: ['phone'] },
    ],
  },
  {
    when: 'a friend who was called a second time',
    people: [person('p3', 'referrer')],
    journal: [
      entry('shared', '2026-06-30T12:00', { by: 'p3' }),
      called('2026-06-30T15:00', 'no-answer', { people: ['p3'] }),
      called('2026-07-06T15:00', 'voicemail', { rule: 'call-again', people: ['p3'] }),
    ],
    wants: [],
  },
  {
    when: 'a friend who answered since',
    people: [person('p3', 'referrer')],
    journal: [
      entry('shared', '2026-06-30T12:00', { by: 'p3' }),
      called('2026-06-30T15:00', 'no-answer', { people: ['p3'] }),
      heard('2026-07-01T10:00', { people: ['p3'] }),
    ],
    wants: [],
  },
  {
    when: 'before any application',
    people,
    journal: [called('2026-03-02T11:00', 'no-answer')],
    wants: [{ opens: '2026-03-05T09:00', due: '2026-03-05T17:00', closes: '2026-03-11T00:00' }],
  },
  {
    when: 'a friend who was written to instead',
    people: [person('p3', 'referrer')],
    journal: [
      entry('shared', '2026-06-30T12:00', { by: 'p3' }),
      called('2026-06-30T15:00', 'no-answer', { people: ['p3'] }),
      sent('2026-07-01T15:00', 'call-again', { people: ['p3'] }),
    ],
    wants: [],
  },
  {
    when: 'a friend who was called as the second message of the sequence: once, as one of it',
    people: [manager, person('p3', 'referrer')],
    journal: [applied('2026-06-22T09:00'), called('2026-06-30T11:00', 'no-answer', { people: ['p3'], rule: 'second-follow-up' })],
    wants: [{ people: ['p3'] }],
  },
  {
    when: 'two friends, each for their own sake',
    people: [person('p3', 'referrer'), person('p4', 'helper')],
    journal: [called('2026-06-30T15:00', 'no-answer', { people: ['p3'] }), called('2026-07-01T15:00', 'no-answer', { people: ['p4'] })],
    wants: [
      { people: ['p3'], opens: '2026-07-06T09:00' },
      { people: ['p4'], opens: '2026-07-07T09:00' },
    ],
  },
  {
    when: 'a call that names nobody was to the recipient',
    people,
    journal: [applied('2026-06-29T09:00'), called('2026-06-30T11:00', 'no-answer', { people: [] })],
    wants: [{ people: ['p1'] }],
  },
]);
