import { entry, heard, person, saved, sent, table } from '../cases.ts';

const people = [person('p1', 'introducer', { worksFor: 'Elsewhere' }), person('p2', 'network', { worksFor: ' ACME ' })];
const job = { people: [] };
const introduced = entry('introduced', '2026-03-03T11:00', { opportunity: null, people: ['p2'], by: 'p1' });

table('warm-follow-up', [
  {
    when: 'they work where the user wants to: within the week, for another',
    people,
    job,
    journal: [saved('2026-03-01T10:00'), introduced],
    wants: [{ people: ['p2'], opens: '2026-03-08T11:00', due: '2026-03-10T11:00', closes: '2026-03-17T11:00' }],
  },
  {
    when: 'introduced for an opportunity',
    people: [people[0], person('p2', 'network', { worksFor: null })].filter((one) => one !== undefined),
    job,
    journal: [saved('2026-03-01T10:00'), { ...introduced, opportunity: 'o1' }],
    wants: [{ opportunity: 'o1' }],
  },
  {
    when: 'they work elsewhere',
    people: [people[0], person('p2', 'network', { worksFor: 'Beta' })].filter((one) => one !== undefined),
    job,
    journal: [saved('2026-03-01T10:00'), introduced],
    wants: [],
  },
  {
    when: 'the opportunity there is closed',
    people,
    job,
    journal: [saved('2026-03-01T10:00'), introduced, entry('moved-on', '2026-03-04T10:00')],
    wants: [],
  },
  {
    when: 'they answered',
    people,
    job,
    journal: [saved('2026-03-01T10:00'), introduced, heard('2026-03-04T10:00', { opportunity: null, people: ['p2'] })],
    wants: [],
  },
  {
    when: 'sent',
    people,
    job,
    journal: [saved('2026-03-01T10:00'), introduced, sent('2026-03-09T10:00', 'warm-follow-up', { opportunity: null, people: ['p2'] })],
    wants: [],
  },
  {
    when: 'introduced for an opportunity that is closed, where another is open',
    people,
    jobs: [
      { id: 'o1', people: [] },
      { id: 'o2', people: [] },
    ],
    journal: [
      saved('2026-03-01T10:00'),
      saved('2026-03-01T10:00', { opportunity: 'o2' }),
      { ...introduced, opportunity: 'o1' },
      entry('moved-on', '2026-03-04T10:00'),
    ],
    wants: [{ opportunity: 'o1', people: ['p2'] }],
  },
  {
    when: 'they answered at that very moment',
    people,
    job,
    journal: [saved('2026-03-01T10:00'), introduced, heard('2026-03-03T11:00', { opportunity: null, people: ['p2'] })],
    wants: [],
  },
]);
