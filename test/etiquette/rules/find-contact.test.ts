import { applied, entry, interview, recruiter, saved, table } from '../cases.ts';

const nobody = { people: [] };

table('find-contact', [
  {
    when: 'saved: at once, and no hurry',
    ...nobody,
    journal: [saved('2026-03-02T09:00')],
    wants: [{ opens: '2026-03-02T09:00', due: null, closes: null }],
  },
  {
    when: 'applied: within a business day',
    ...nobody,
    journal: [applied('2026-03-06T22:00')],
    wants: [{ opens: '2026-03-06T22:00', due: '2026-03-09T17:00', closes: null }],
  },
  { when: 'one person is known', people: [recruiter], journal: [applied('2026-03-06T22:00')], wants: [] },
  { when: 'several are known', journal: [applied('2026-03-06T22:00')], wants: [] },
  {
    when: 'the posting names somebody',
    ...nobody,
    job: { posting: { applicationContacts: [{ name: 'Jo Field' }] } },
    journal: [applied('2026-03-06T22:00')],
    wants: [],
  },
  {
    when: 'it was done',
    ...nobody,
    journal: [applied('2026-03-06T22:00'), entry('did', '2026-03-06T23:00', { rule: 'find-contact' })],
    wants: [],
  },
  { when: 'no calls, read strictly', ...nobody, job: { asks: { calls: 'forbidden' } }, journal: [applied('2026-03-06T22:00')], wants: [] },
  {
    when: 'no calls, read mildly',
    ...nobody,
    job: { asks: { calls: 'forbidden' }, noCallsReading: 'written-only' },
    journal: [applied('2026-03-06T22:00')],
    wants: [{ held: null }],
  },
  { when: 'no follow-up wanted', ...nobody, job: { asks: { followUp: 'forbidden' } }, journal: [applied('2026-03-06T22:00')], wants: [] },
  {
    when: 'no calls, but an interview: once that is over',
    ...nobody,
    job: { asks: { calls: 'forbidden' } },
    journal: [applied('2026-03-06T22:00'), interview('2026-03-09T10:00', '2026-03-12T10:00', '2026-03-12T11:00')],
    wants: [{ opens: '2026-03-12T11:00' }],
  },
  { when: 'closed', ...nobody, journal: [applied('2026-03-06T22:00'), entry('filled', '2026-03-09T10:00')], wants: [] },
]);
