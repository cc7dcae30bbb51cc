import { applied, called, entry, heard, interview, person, recruiter, saved, sent, table } from '../cases.ts';

const first = [applied('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up')];

table('second-follow-up', [
  {
    when: 'the first message is unanswered: after one to two weeks',
    journal: first,
    wants: [{ opens: '2026-03-12T09:30', due: '2026-03-19T09:30', closes: '2026-04-02T09:30', people: ['p1'] }],
  },
  {
    when: 'over a change of the clocks in the south',
    zone: 'Pacific/Auckland',
    region: 'NZ',
    journal: [applied('2026-03-24T10:00'), sent('2026-03-30T10:00', 'application-follow-up')],
    // Easter Monday is the 6th of April.
    wants: [{ opens: '2026-04-06T10:00:00+12:00', due: '2026-04-13T10:00:00+12:00', closes: '2026-04-27T10:00:00+12:00' }],
  },
  { when: 'answered', journal: [...first, heard('2026-03-06T10:00')], wants: [] },
  { when: 'answered in the same minute', journal: [...first, heard('2026-03-05T09:30')], wants: [] },
  { when: 'nothing sent yet', journal: [applied('2026-03-03T10:12')], wants: [] },
  {
    when: 'a message that fulfils no rule begins no sequence',
    journal: [applied('2026-03-03T10:12'), sent('2026-03-05T09:30', null)],
    wants: [],
  },
  { when: 'sent', journal: [...first, sent('2026-03-16T10:00', 'second-follow-up')], wants: [] },
  {
    when: 'after an unanswered call it waits until the second call is made or its time over',
    journal: [applied('2026-06-29T09:00'), called('2026-06-30T11:00', 'voicemail', { rule: 'application-follow-up' })],
    // Six business days over the observed Independence Day.
    wants: [{ opens: '2026-07-10T00:00', due: '2026-07-14T11:00', closes: '2026-07-28T11:00' }],
  },
  {
    when: 'two unanswered calls are one message, dated by the second',
    journal: [
      applied('2026-06-22T09:00'),
      called('2026-06-23T11:00', 'no-answer', { rule: 'application-follow-up' }),
      called('2026-06-26T12:00', 'voicemail', { rule: 'call-again' }),
    ],
    wants: [{ opens: '2026-07-03T12:00', due: '2026-07-10T12:00', closes: '2026-07-24T12:00' }],
  },
  {
    when: 'an unanswered call that fulfils no rule counts as a message',
    journal: [applied('2026-06-22T09:00'), called('2026-06-23T11:00', 'no-answer'), called('2026-06-26T12:00', 'no-answer')],
    wants: [{ opens: '2026-07-03T12:00' }],
  },
  {
    when: 'the second call is skipped: no need to wait for it',
    journal: [
      applied('2026-06-29T09:00'),
      called('2026-06-30T11:00', 'voicemail', { id: 'call' }),
      { kind: 'skipped', at: '2026-06-30T12:00', action: 'call-again/o1/call' },
    ],
    wants: [{ opens: '2026-07-07T11:00' }],
  },
  {
    when: 'they spoke on the telephone',
    journal: [applied('2026-06-29T09:00'), called('2026-06-30T11:00', 'spoke', { rule: 'application-follow-up' })],
    wants: [],
  },
  {
    when: 'the last person contacted is written to again',
    people: [recruiter, person('p4', 'hiring-manager')],
    journal: [applied('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up', { people: ['p4'] })],
    wants: [{ people: ['p4'] }],
  },
  {
    when: 'a message before the application is none of the sequence',
    journal: [sent('2026-03-02T09:30', 'application-follow-up'), applied('2026-03-03T10:12')],
    wants: [],
  },
  {
    when: 'a promise kept waiting in vain counts as the first message',
    journal: [applied('2026-03-03T10:00'), heard('2026-03-04T12:00'), sent('2026-03-16T10:00', 'promise-missed')],
    wants: [{ opens: '2026-03-23T10:00' }],
  },
  {
    when: 'the second call may not be made, since they want no calls: nothing waits for it',
    people: [person('p1', 'recruiter', { refusedChannels: ['phone'] })],
    journal: [applied('2026-03-03T10:12'), called('2026-03-04T10:00', 'no-answer')],
    wants: [{ opens: '2026-03-11T10:00' }],
  },
  {
    when: 'a friend was written to as the second message of the sequence: the third is next',
    people: [person('p1', 'referrer')],
    journal: [
      applied('2026-03-03T10:12'),
      sent('2026-03-04T10:00', 'application-follow-up', { people: [] }),
      sent('2026-03-12T10:00', 'second-follow-up'),
    ],
    wants: [],
  },
  {
    when: 'a friend and the recruiter were written to in one: it is a message of the sequence',
    people: [recruiter, person('p3', 'referrer')],
    journal: [applied('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up', { people: ['p3', 'p1'] })],
    wants: [{ opens: '2026-03-12T09:30', people: ['p1'] }],
  },
  {
    when: 'sent in the minute of the application',
    journal: [applied('2026-03-03T10:12'), sent('2026-03-03T10:12', 'application-follow-up')],
    wants: [{ opens: '2026-03-10T10:12' }],
  },
  {
    when: 'never applied: no sequence',
    journal: [saved('2026-03-03T10:12'), sent('2026-03-05T09:30', 'application-follow-up')],
    wants: [],
  },
  {
    when: 'a résumé that was passed on is an application, whatever else was noted',
    people: [recruiter, person('p3', 'referrer')],
    journal: [
      saved('2026-03-03T10:12'),
      entry('shared', '2026-03-03T12:00', { by: 'p3' }),
      sent('2026-03-05T09:30', 'application-follow-up'),
      entry('note', '2026-03-05T12:00', { text: '' }),
    ],
    wants: [{ opens: '2026-03-12T09:30', people: ['p1'] }],
  },
  {
    when: 'after an interview there are check-ins instead',
    journal: [
      applied('2026-03-03T10:12'),
      interview('2026-03-04T12:00', '2026-03-05T10:00', '2026-03-05T11:00'),
      sent('2026-03-12T11:00', 'check-in'),
    ],
    wants: [],
  },
]);
