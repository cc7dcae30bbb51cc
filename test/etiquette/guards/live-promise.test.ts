import { applied, called, entry, person, promised, recruiter, sent, table } from '../cases.ts';

table('application-follow-up', [
  {
    when: 'a promise without a reply: the follow-up comes when that comes to nothing, if its time is not over',
    job: { posting: { validThrough: '2026-03-20' } },
    journal: [applied('2026-03-03T10:12'), promised('2026-03-04T10:00', '2026-03-13')],
    wants: [{ opens: '2026-03-28T00:00', due: '2026-03-30T09:00', closes: '2026-04-04T00:00', dormantUntil: '2026-03-28T00:00' }],
  },
  { when: 'its time is over by then', journal: [applied('2026-03-03T10:12'), promised('2026-03-04T10:00', '2026-03-13')], wants: [] },
  {
    when: 'a follow-up that the user announced suspends it as well',
    journal: [applied('2026-03-03T10:12'), entry('announced', '2026-03-03T10:12', { from: '2026-03-17' })],
    wants: [],
  },
  {
    when: 'the referrer waits too',
    people: [recruiter, person('p3', 'referrer')],
    journal: [entry('shared', '2026-03-02T10:00', { by: 'p3' }), promised('2026-03-02T11:00', '2026-03-04')],
    wants: [{ people: ['p3'], opens: '2026-03-19T00:00' }],
  },
  {
    when: 'a promise in another opportunity suspends nothing here',
    jobs: [{ id: 'o1' }, { id: 'o2' }],
    journal: [applied('2026-03-03T10:12'), promised('2026-03-04T10:00', '2026-03-13', { opportunity: 'o2' })],
    wants: [{ opens: '2026-03-04T10:12' }],
  },
]);

table('second-follow-up', [
  {
    when: 'it opens later anyhow, and is dormant all the same',
    journal: [applied('2026-03-03T10:12'), sent('2026-03-20T10:00', 'application-follow-up'), promised('2026-03-20T11:00', '2026-03-12')],
    wants: [{ opens: '2026-03-27T10:00', dormantUntil: '2026-03-27T00:00' }],
  },
]);

table('call-again', [
  {
    when: 'nobody is called again meanwhile',
    journal: [applied('2026-03-03T10:12'), called('2026-03-04T10:00', 'no-answer'), promised('2026-03-04T10:30', '2026-03-13')],
    wants: [],
  },
]);
