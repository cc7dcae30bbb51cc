import { expect, test } from 'vitest';
import { actionsOf, applied, entry, interview, interviewer, type Life, person } from './cases.ts';

const cases: [when: string, rule: string, life: Life, notices: string[]][] = [
  [
    'at the opening, and once more when due',
    'application-follow-up',
    { journal: [applied('2026-03-03T10:12')] },
    ['2026-03-04T10:12', '2026-03-05T10:12'],
  ],
  [
    'an opening on a weekend waits for the working morning, which is when it is due',
    'application-follow-up',
    { journal: [applied('2026-03-06T18:30')] },
    ['2026-03-09T09:00'],
  ],
  [
    'quiet hours beyond the working morning',
    'application-follow-up',
    { settings: { quietHours: ['20:00', '10:00'] }, journal: [applied('2026-03-06T18:30')] },
    ['2026-03-09T10:00'],
  ],
  [
    'a thank-you in the evening',
    'thank-you',
    { people: [interviewer], journal: [interview('2026-03-10T12:00', '2026-03-11T18:00', '2026-03-11T19:00')] },
    ['2026-03-11T19:00', '2026-03-12T19:00'],
  ],
  [
    'a thank-you in quiet hours',
    'thank-you',
    { people: [interviewer], journal: [interview('2026-03-10T12:00', '2026-03-11T20:00', '2026-03-11T21:00')] },
    ['2026-03-12T08:00', '2026-03-13T08:00'],
  ],
  [
    'the working morning would be too late',
    'debrief',
    { journal: [interview('2026-03-10T12:00', '2026-03-13T17:30', '2026-03-13T18:30')] },
    ['2026-03-13T18:30', '2026-03-14T08:00'],
  ],
  [
    'put off until this evening: then, though nobody works then',
    'application-follow-up',
    {
      journal: [
        applied('2026-03-03T10:12', { id: 'a' }),
        entry('snoozed', '2026-03-04T11:00', { action: 'application-follow-up/o1/a', until: '2026-03-04T18:00' }),
      ],
    },
    ['2026-03-04T18:00', '2026-03-05T10:12'],
  ],
  [
    'put off until the very minute at which it opens, on a Saturday: then, as the user said',
    'application-follow-up',
    {
      journal: [
        applied('2026-03-06T18:30', { id: 'a' }),
        entry('snoozed', '2026-03-06T19:00', { action: 'application-follow-up/o1/a', until: '2026-03-07T18:30' }),
      ],
    },
    ['2026-03-07T18:30', '2026-03-09T09:00'],
  ],
  [
    'a birthday on a Saturday',
    'birthday',
    {
      people: [person('p1', 'network', { birthday: '04-17' })],
      jobs: [],
      journal: [entry('met', '2031-01-10T10:00', { opportunity: null, people: ['p1'] })],
    },
    ['2031-04-17T09:00', '2031-04-17T17:00'],
  ],
  [
    'what is held is not notified',
    'application-follow-up',
    { job: { asks: { calls: 'forbidden' } }, journal: [applied('2026-03-03T10:12')] },
    [],
  ],
];

test.each(cases)('%s', (_, rule, life, notices) => {
  const action = actionsOf(life).find((one) => one.rule === rule);
  expect(action?.notices.map((at) => at.slice(0, 16))).toEqual(notices);
});
