import { applied, called, entry, heard, interview, person, promised, recruiter, sent, table } from '../cases.ts';

const applying = [applied('2026-03-03T10:12'), heard('2026-03-04T12:00')];

table('promise-missed', [
  {
    when: 'a business day of grace, another until it is due, a fortnight in all',
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-13')],
    wants: [{ opens: '2026-03-16T09:00', due: '2026-03-17T17:00', closes: '2026-03-28T00:00', people: ['p1'] }],
  },
  {
    when: 'promised in the same minute as they wrote',
    journal: [...applying, promised('2026-03-04T12:00', '2026-03-13')],
    wants: [{ opens: '2026-03-16T09:00' }],
  },
  {
    when: 'a wider grace',
    settings: { promiseGrace: 3 },
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-13')],
    wants: [{ opens: '2026-03-18T09:00', due: '2026-03-19T17:00', closes: '2026-03-28T00:00' }],
  },
  {
    when: 'no grace: as the promised day ends',
    settings: { promiseGrace: 0 },
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-13')],
    wants: [{ opens: '2026-03-14T00:00', due: '2026-03-16T17:00', closes: '2026-03-28T00:00' }],
  },
  {
    when: 'a grace so wide that the fortnight would be over is not cut short',
    settings: { promiseGrace: 12 },
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-13')],
    wants: [{ opens: '2026-03-31T09:00', due: '2026-04-01T17:00', closes: '2026-04-02T00:00' }],
  },
  {
    when: 'holidays in a row after the promised day',
    zone: 'Asia/Tokyo',
    region: 'JP',
    journal: [...applying, promised('2026-04-20T12:00', '2026-05-01')],
    // Golden Week: the 4th to the 6th of May are holidays.
    wants: [{ opens: '2026-05-07T09:00:00+09:00', due: '2026-05-08T17:00:00+09:00', closes: '2026-05-16T00:00:00+09:00' }],
  },
  {
    when: 'the latest promise counts',
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-13'), promised('2026-03-05T12:00', '2026-03-10', { id: 'later' })],
    wants: [{ opens: '2026-03-11T09:00' }],
  },
  {
    when: 'of two made in one minute the one that looks further ahead',
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-10'), promised('2026-03-04T12:01', '2026-03-13')],
    wants: [{ opens: '2026-03-16T09:00' }],
  },
  {
    when: 'the latest timeline counts, also when it is the user who set it',
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-13'), entry('announced', '2026-03-05T12:00', { from: '2026-03-10' })],
    wants: [],
  },
  { when: 'they answered', journal: [...applying, promised('2026-03-04T12:01', '2026-03-13'), heard('2026-03-12T09:00')], wants: [] },
  {
    when: 'an interview is a reply from the moment it is journaled',
    journal: [
      ...applying,
      promised('2026-03-04T12:01', '2026-03-13'),
      interview('2026-03-05T09:00', '2026-03-30T10:00', '2026-03-30T11:00'),
    ],
    wants: [],
  },
  {
    when: 'its message was sent',
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-13'), sent('2026-03-16T10:00', 'promise-missed')],
    wants: [],
  },
  {
    when: 'they were called about it, and made another on that call',
    journal: [
      ...applying,
      promised('2026-03-04T12:01', '2026-03-10'),
      called('2026-03-12T10:00', 'spoke', { rule: 'promise-missed' }),
      promised('2026-03-12T10:00', '2026-03-20'),
    ],
    wants: [{ opens: '2026-03-23T09:00' }],
  },
  {
    when: 'another message was sent: the promise lives on, but too soon is too soon',
    journal: [...applying, promised('2026-03-04T12:01', '2026-03-13'), sent('2026-03-12T10:00', null)],
    wants: [{ opens: '2026-03-19T10:00', due: '2026-03-20T17:00', closes: '2026-03-28T00:00' }],
  },
  {
    when: 'after an interview, to the last person contacted',
    people: [recruiter, person('p2', 'interviewer')],
    journal: [
      interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00'),
      promised('2026-03-11T11:00', '2026-03-18', { people: ['p1'] }),
      sent('2026-03-11T15:00', 'thank-you', { people: ['p2'] }),
    ],
    wants: [{ opens: '2026-03-19T09:00', people: ['p2'] }],
  },
  { when: 'closed', journal: [...applying, promised('2026-03-04T12:01', '2026-03-13'), entry('withdrew', '2026-03-05T10:00')], wants: [] },
]);
