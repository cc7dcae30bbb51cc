import { entry, person, sent, table } from '../cases.ts';

const people = [person('p1', 'introducer'), person('p2', 'network')];
const introduced = entry('introduced', '2026-03-03T11:00', { opportunity: null, people: ['p2'], by: 'p1' });

table('thank-introducer', [
  {
    when: 'within a day, for a week',
    people,
    jobs: [],
    journal: [introduced],
    wants: [{ people: ['p1'], opens: '2026-03-03T11:00', due: '2026-03-04T11:00', closes: '2026-03-10T11:00' }],
  },
  {
    when: 'thanked',
    people,
    jobs: [],
    journal: [introduced, sent('2026-03-03T12:00', 'thank-introducer', { opportunity: null })],
    wants: [],
  },
  { when: 'deleted', people: [person('p2', 'network')], jobs: [], journal: [introduced], wants: [] },
  {
    when: 'for an opportunity that is closed since',
    people,
    journal: [{ ...introduced, opportunity: 'o1' }, entry('moved-on', '2026-03-04T10:00')],
    wants: [{ opportunity: 'o1', people: ['p1'] }],
  },
]);
