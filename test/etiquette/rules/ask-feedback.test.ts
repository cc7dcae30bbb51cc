import { applied, entry, person, recruiter, sent, table } from '../cases.ts';

const before = applied('2026-03-03T10:12');
const rejected = entry('rejected', '2026-03-12T15:00', { people: ['p1'], personal: true });

table('ask-feedback', [
  {
    when: 'from the next business morning, for two business days',
    journal: [before, rejected],
    wants: [{ opens: '2026-03-13T09:00', due: '2026-03-16T17:00', closes: null, people: ['p1'] }],
  },
  {
    when: 'to who said no',
    people: [recruiter, person('p3', 'hiring-manager')],
    journal: [before, { ...rejected, people: ['p3'] }],
    wants: [{ people: ['p3'] }],
  },
  { when: 'nobody is named', journal: [before, { ...rejected, people: [] }], wants: [{ people: ['p1'] }] },
  { when: 'a mass mail', journal: [before, entry('rejected', '2026-03-12T15:00', { personal: false })], wants: [] },
  { when: 'asked', journal: [before, rejected, sent('2026-03-13T10:00', 'ask-feedback')], wants: [] },
  { when: 'reopened', journal: [before, rejected, entry('reopened', '2026-03-13T10:00')], wants: [] },
  {
    when: 'rejected twice: the last time counts',
    journal: [before, rejected, { ...rejected, at: '2026-03-16T10:00' }],
    wants: [{ opens: '2026-03-17T09:00', due: '2026-03-18T17:00' }],
  },
]);
