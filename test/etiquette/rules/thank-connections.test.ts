import { applied, entry, person, recruiter, sent, table } from '../cases.ts';

const people = [recruiter, person('p3', 'recruiter'), person('p4', 'network'), person('p5', 'network')];
const jobs = [
  { id: 'o1', people: ['p1'] },
  { id: 'o2', people: ['p3'] },
];
const journal = [
  applied('2026-03-04T10:00', { opportunity: 'o2' }),
  entry('met', '2026-03-05T10:00', { opportunity: null, people: ['p4'] }),
  entry('accepted', '2026-03-24T09:00'),
];

table('thank-connections', [
  {
    when: 'everybody who took part in the whole search, once, within a week',
    people,
    jobs,
    journal,
    wants: [
      { people: ['p1'], opportunity: null, opens: '2026-03-24T09:00', due: '2026-03-31T09:00', closes: null },
      { people: ['p3'], due: '2026-03-31T09:00' },
      { people: ['p4'], due: '2026-03-31T09:00' },
    ],
  },
  {
    when: 'two offers accepted: once all the same, from the first',
    people,
    jobs,
    journal: [...journal, entry('accepted', '2026-03-25T09:00', { opportunity: 'o2' })],
    wants: [{ opens: '2026-03-24T09:00' }, { opens: '2026-03-24T09:00' }, { opens: '2026-03-24T09:00' }],
  },
  {
    when: 'who was thanked is done, wherever it was noted',
    people,
    jobs,
    journal: [
      ...journal,
      sent('2026-03-24T12:00', 'thank-connections', { opportunity: 'o2' }),
      sent('2026-03-24T12:00', 'thank-connections', { opportunity: null, people: ['p4'] }),
    ],
    wants: [{ people: ['p3'] }],
  },
  {
    when: 'who came later has no part in it',
    people,
    jobs: [
      { id: 'o1', people: ['p1'] },
      { id: 'o2', people: ['p3'] },
    ],
    journal: [
      entry('accepted', '2026-03-24T09:00'),
      entry('met', '2026-03-24T09:00', { opportunity: null, people: ['p4'] }),
      entry('met', '2026-03-24T09:01', { opportunity: null, people: ['p5'] }),
      applied('2026-03-24T09:01', { opportunity: 'o2' }),
    ],
    wants: [{ people: ['p1'] }, { people: ['p4'] }],
  },
  { when: 'the offer fell through', people, jobs, journal: [...journal, entry('cancelled', '2026-04-01T09:00')], wants: [] },
]);
