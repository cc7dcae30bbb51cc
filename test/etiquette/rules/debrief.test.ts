import { entry, interview, table } from '../cases.ts';

const morning = interview('2026-03-10T07:00', '2026-03-11T10:00', '2026-03-11T11:00');

table('debrief', [
  {
    when: 'within two hours, for two days',
    journal: [morning],
    wants: [{ opens: '2026-03-11T11:00', due: '2026-03-11T13:00', closes: '2026-03-13T11:00', people: ['p2'], channels: [] }],
  },
  {
    when: 'late: the next working morning',
    journal: [interview('2026-03-10T07:00', '2026-03-11T16:00', '2026-03-11T17:00')],
    wants: [{ opens: '2026-03-11T17:00', due: '2026-03-12T09:00', closes: '2026-03-13T17:00' }],
  },
  {
    when: 'late on a Friday: Monday would be too late',
    journal: [interview('2026-03-10T07:00', '2026-03-13T16:00', '2026-03-13T17:00')],
    wants: [{ opens: '2026-03-13T17:00', due: '2026-03-13T19:00', closes: '2026-03-15T17:00' }],
  },
  { when: 'noted', journal: [morning, entry('debriefed', '2026-03-11T11:30', { keyPoints: 'They care for care.' })], wants: [] },
  { when: 'done by word', journal: [morning, entry('did', '2026-03-11T11:30', { rule: 'debrief' })], wants: [] },
  {
    when: 'the next interview is noted by itself',
    journal: [morning, entry('debriefed', '2026-03-11T11:30'), interview('2026-03-12T07:00', '2026-03-18T10:00', '2026-03-18T11:00')],
    wants: [{ opens: '2026-03-18T11:00' }],
  },
  {
    when: 'an end before the start counts as the start',
    journal: [interview('2026-03-10T07:00', '2026-03-11T10:00', '2026-03-11T09:00')],
    wants: [{ opens: '2026-03-11T10:00' }],
  },
]);
