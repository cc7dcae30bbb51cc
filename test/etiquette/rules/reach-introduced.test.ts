import { entry, person, sent, table } from '../cases.ts';

const people = [person('p1', 'introducer'), person('p2', 'network')];
const introduced = entry('introduced', '2026-03-03T11:00', { opportunity: null, people: ['p2'], by: 'p1' });

table('reach-introduced', [
  {
    when: 'right away, for a week',
    people,
    jobs: [],
    journal: [introduced],
    wants: [{ people: ['p2'], opens: '2026-03-03T11:00', due: '2026-03-04T11:00', closes: '2026-03-10T11:00' }],
  },
  {
    when: 'written to',
    people,
    jobs: [],
    journal: [introduced, sent('2026-03-03T12:00', 'reach-introduced', { opportunity: null, people: ['p2'] })],
    wants: [],
  },
  {
    when: 'for an opportunity that is closed since',
    people,
    journal: [{ ...introduced, opportunity: 'o1' }, entry('moved-on', '2026-03-04T10:00')],
    wants: [{ opportunity: 'o1', people: ['p2'] }],
  },
]);
