import { applied, entry, heard, person, recruiter, saved, sent, table } from '../cases.ts';

const other = person('p3', 'recruiter', { worksFor: 'Beta' });
const people = [recruiter, other];
const jobs = [
  { id: 'o1', people: ['p1'] },
  { id: 'o2', people: ['p3'] },
];
const accepted = [entry('offered', '2026-03-20T14:00', { form: 'written' }), entry('accepted', '2026-03-24T09:00')];
const elsewhere = applied('2026-03-04T10:00', { opportunity: 'o2' });

table('notify-others', [
  {
    when: 'each other opportunity that is open hears it within two business days',
    people,
    jobs,
    journal: [...accepted, elsewhere],
    wants: [{ opportunity: 'o2', opens: '2026-03-24T09:00', due: '2026-03-26T17:00', closes: null, people: ['p3'] }],
  },
  {
    when: 'told',
    people,
    jobs,
    journal: [...accepted, elsewhere, sent('2026-03-24T12:00', 'notify-others', { opportunity: 'o2', people: ['p3'] })],
    wants: [],
  },
  {
    when: 'closed before',
    people,
    jobs,
    journal: [...accepted, elsewhere, entry('rejected', '2026-03-05T10:00', { opportunity: 'o2' })],
    wants: [],
  },
  {
    when: 'only saved: it is open too, but nobody is notified, since they may never have heard of the user',
    people,
    jobs,
    journal: [...accepted, saved('2026-03-04T10:00', { opportunity: 'o2' })],
    wants: [{ opportunity: 'o2', due: '2026-03-26T17:00', why: 'whyNotifyOthersSaved', notices: [] }],
  },
  {
    when: 'they wrote of their own accord',
    people,
    jobs,
    journal: [...accepted, heard('2026-03-04T10:00', { opportunity: 'o2', people: ['p3'] })],
    wants: [{ opportunity: 'o2' }],
  },
  {
    when: 'saved after the acceptance: another search',
    people,
    jobs,
    journal: [...accepted, saved('2026-03-24T09:01', { opportunity: 'o2' })],
    wants: [],
  },
  {
    when: 'saved at the moment of the acceptance: still of this one',
    people,
    jobs,
    journal: [...accepted, saved('2026-03-24T09:00', { opportunity: 'o2' })],
    wants: [{ opportunity: 'o2' }],
  },
  { when: 'nothing was accepted', people, jobs, journal: [...accepted.slice(0, 1), elsewhere], wants: [] },
  {
    when: 'the acceptance was taken back',
    people,
    jobs,
    journal: [...accepted, elsewhere, { kind: 'retracted', at: '2026-03-24T10:00', entry: 'j2' }],
    wants: [],
  },
]);
