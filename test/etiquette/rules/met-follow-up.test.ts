import { entry, person, sent, table } from '../cases.ts';

const people = [person('p1', 'network'), person('p2', 'network')];
const met = entry('met', '2026-11-30T15:00', { opportunity: null, people: ['p1', 'p2'], occasion: 'meetup' });

table('met-follow-up', [
  {
    when: 'each within a day, for a fortnight',
    people,
    jobs: [],
    journal: [met],
    wants: [
      { people: ['p1'], opportunity: null, opens: '2026-11-30T15:00', due: '2026-12-01T15:00', closes: '2026-12-14T15:00' },
      { people: ['p2'], due: '2026-12-01T15:00' },
    ],
  },
  {
    when: 'one was written to',
    people,
    jobs: [],
    journal: [met, sent('2026-11-30T20:00', 'met-follow-up', { opportunity: null })],
    wants: [{ people: ['p2'] }],
  },
  {
    when: 'one was written to about an opportunity: the other is still owed a word',
    people,
    journal: [{ ...met, opportunity: 'o1' }, sent('2026-11-30T20:00', 'met-follow-up')],
    wants: [{ people: ['p2'], opportunity: 'o1' }],
  },
  {
    when: 'an informational interview about an opportunity, which was closed',
    people,
    journal: [{ ...met, opportunity: 'o1', people: ['p1'] }, entry('filled', '2026-12-01T10:00')],
    wants: [{ opportunity: 'o1' }],
  },
  { when: 'somebody who was deleted', people: [], jobs: [], journal: [met], wants: [] },
]);
