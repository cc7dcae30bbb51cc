import { entry, person, sent, table } from '../cases.ts';

const people = [person('p1', 'recruiter')];
const wedding = entry('occasion', '2026-03-24T14:00', { opportunity: null, people: ['p1'], what: 'a wedding' });

table('occasion', [
  {
    when: 'within three days, for a fortnight',
    people,
    jobs: [],
    journal: [wedding],
    wants: [{ people: ['p1'], opens: '2026-03-24T14:00', due: '2026-03-27T14:00', closes: '2026-04-07T14:00' }],
  },
  { when: 'said', people, jobs: [], journal: [wedding, sent('2026-03-24T15:00', 'occasion', { opportunity: null })], wants: [] },
  {
    when: 'noted with an opportunity that is closed since',
    people,
    journal: [{ ...wedding, opportunity: 'o1' }, entry('moved-on', '2026-03-25T10:00')],
    wants: [{ opportunity: 'o1', people: ['p1'] }],
  },
]);
