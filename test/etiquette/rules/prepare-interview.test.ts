import { entry, interview, table } from '../cases.ts';

table('prepare-interview', [
  {
    when: 'from a day before, due two hours before but not before work begins',
    journal: [interview('2026-03-10T07:00', '2026-03-11T10:00', '2026-03-11T11:00')],
    wants: [{ opens: '2026-03-10T10:00', due: '2026-03-11T09:00', closes: '2026-03-11T10:00', people: ['p2'], channels: [] }],
  },
  {
    when: 'at the start of work: due then, which is not past its closing',
    journal: [interview('2026-03-10T07:00', '2026-03-11T09:00', '2026-03-11T10:00')],
    wants: [{ due: '2026-03-11T09:00', closes: '2026-03-11T09:00' }],
  },
  {
    when: 'before work begins: no working morning is left',
    journal: [interview('2026-03-10T07:00', '2026-03-11T08:30', '2026-03-11T09:30')],
    wants: [{ due: '2026-03-11T06:30', closes: '2026-03-11T08:30' }],
  },
  {
    when: 'a day is 24 real hours when the clocks go forward',
    journal: [interview('2026-03-02T12:00', '2026-03-08T15:00', '2026-03-08T16:00')],
    wants: [{ opens: '2026-03-07T14:00:00-05:00', due: '2026-03-08T13:00:00-04:00', closes: '2026-03-08T15:00:00-04:00' }],
  },
  {
    when: 'in the afternoon',
    journal: [interview('2026-03-10T07:00', '2026-03-11T15:30', '2026-03-11T16:00')],
    wants: [{ opens: '2026-03-10T15:30', due: '2026-03-11T13:30', closes: '2026-03-11T15:30' }],
  },
  {
    when: 'an interview in another zone keeps its moment',
    journal: [interview('2026-03-10T07:00', '2026-03-12T16:00:00+01:00', '2026-03-12T17:00:00+01:00')],
    wants: [{ closes: '2026-03-12T11:00' }],
  },
  {
    when: 'done for this one, not for the next',
    journal: [
      interview('2026-03-10T07:00', '2026-03-11T15:30', '2026-03-11T16:00'),
      interview('2026-03-10T07:01', '2026-03-20T15:30', '2026-03-20T16:00'),
      entry('did', '2026-03-11T12:00', { rule: 'prepare-interview' }),
    ],
    wants: [{ closes: '2026-03-20T15:30' }],
  },
  {
    when: 'called off with the opportunity',
    journal: [interview('2026-03-10T07:00', '2026-03-11T15:30', '2026-03-11T16:00'), entry('cancelled', '2026-03-10T12:00')],
    wants: [],
  },
  {
    when: 'prepared at the moment at which it was noted',
    journal: [
      interview('2026-03-10T07:00', '2026-03-11T15:30', '2026-03-11T16:00'),
      entry('did', '2026-03-10T07:00', { rule: 'prepare-interview' }),
    ],
    wants: [],
  },
  {
    when: 'something else was done',
    journal: [
      interview('2026-03-10T07:00', '2026-03-11T15:30', '2026-03-11T16:00'),
      entry('did', '2026-03-10T12:00', { rule: 'find-contact' }),
    ],
    wants: [{ closes: '2026-03-11T15:30' }],
  },
]);
