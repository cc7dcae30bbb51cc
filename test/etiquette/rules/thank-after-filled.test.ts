import { applied, entry, interview, interviewer, person, recruiter, sent, table } from '../cases.ts';

const people = [recruiter, interviewer, person('p3', 'hiring-manager')];
const filled = entry('filled', '2026-03-12T15:00');

table('thank-after-filled', [
  {
    when: 'recruiter and hiring manager, one each, by the next business day',
    people,
    journal: [applied('2026-03-03T10:12'), filled],
    wants: [
      { people: ['p1'], opens: '2026-03-12T15:00', due: '2026-03-13T17:00', closes: null, why: 'whyThankAfterFilled' },
      { people: ['p3'], due: '2026-03-13T17:00' },
    ],
  },
  {
    when: 'after an interview one may ask why',
    people: [recruiter],
    journal: [interview('2026-03-04T10:00', '2026-03-05T10:00', '2026-03-05T11:00'), filled],
    wants: [{ why: 'whyThankAfterFilledAsk' }],
  },
  {
    when: 'one of them is known, and somebody else was written to last',
    people: [interviewer, recruiter],
    journal: [applied('2026-03-03T10:12'), sent('2026-03-05T10:00', null, { people: ['p2'] }), filled],
    wants: [{ people: ['p1'] }],
  },
  { when: 'neither is known', people: [interviewer], journal: [applied('2026-03-03T10:12'), filled], wants: [{ people: ['p2'] }] },
  { when: 'nobody is known', people: [], journal: [applied('2026-03-03T10:12'), filled], wants: [] },
  {
    when: 'one of them was thanked',
    people,
    journal: [applied('2026-03-03T10:12'), filled, sent('2026-03-12T16:00', 'thank-after-filled')],
    wants: [{ people: ['p3'] }],
  },
  { when: 'hired internally', people, journal: [applied('2026-03-03T10:12'), entry('cancelled', '2026-03-12T15:00')], wants: [] },
  {
    when: 'an interview that ended at that very moment is one',
    people: [recruiter],
    journal: [interview('2026-03-04T10:00', '2026-03-12T14:00', '2026-03-12T15:00'), filled],
    wants: [{ why: 'whyThankAfterFilledAsk' }],
  },
  {
    when: 'one that would have ended later is none',
    people: [recruiter],
    journal: [interview('2026-03-04T10:00', '2026-03-12T14:00', '2026-03-12T15:01'), filled],
    wants: [{ why: 'whyThankAfterFilled' }],
  },
  {
    when: 'told twice: the last time counts',
    people: [recruiter],
    journal: [filled, entry('filled', '2026-03-16T10:00')],
    wants: [{ opens: '2026-03-16T10:00', due: '2026-03-17T17:00' }],
  },
]);
