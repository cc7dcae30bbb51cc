import { applied, entry, heard, promised, sent, table } from '../cases.ts';

const announced = entry('announced', '2026-03-03T10:30', { from: '2026-03-14', text: 'I will get back to you in two weeks' });

table('check-back', [
  {
    when: 'announced: that day in the morning, due a business day later, for a fortnight',
    journal: [applied('2026-03-03T10:12'), announced],
    // The 14th is a Saturday: openings do not move.
    wants: [
      { opens: '2026-03-14T09:00', due: '2026-03-16T17:00', closes: '2026-03-29T00:00', people: ['p1'], why: 'whyCheckBackAnnounced' },
    ],
  },
  {
    when: 'allowed, with a date',
    journal: [
      applied('2026-03-03T10:12'),
      entry('permitted', '2026-03-04T10:00', { people: ['p1'], channel: 'email', from: '2026-03-18' }),
    ],
    wants: [{ opens: '2026-03-18T09:00', due: '2026-03-19T17:00', closes: '2026-04-02T00:00', why: 'whyCheckBackPermitted' }],
  },
  {
    when: 'allowed without a date',
    journal: [applied('2026-03-03T10:12'), entry('permitted', '2026-03-04T10:00', { people: ['p1'], channel: 'email', from: null })],
    wants: [],
  },
  {
    when: 'on a day whose morning begins later',
    settings: { workingHours: ['10:30', '18:00'] },
    journal: [applied('2026-03-03T10:12'), announced],
    wants: [{ opens: '2026-03-14T10:30', due: '2026-03-16T18:00' }],
  },
  { when: 'they answered', journal: [applied('2026-03-03T10:12'), announced, heard('2026-03-05T10:00')], wants: [] },
  { when: 'sent', journal: [applied('2026-03-03T10:12'), announced, sent('2026-03-16T10:00', 'check-back')], wants: [] },
  {
    when: 'announced with the message that was announced before',
    journal: [
      applied('2026-03-03T10:12'),
      announced,
      sent('2026-03-16T10:00', 'check-back'),
      entry('announced', '2026-03-16T10:00', { from: '2026-03-30' }),
    ],
    wants: [{ opens: '2026-03-30T09:00' }],
  },
  {
    when: 'they set a timeline of their own since',
    journal: [applied('2026-03-03T10:12'), announced, promised('2026-03-04T10:00', '2026-03-20')],
    wants: [],
  },
]);
