import { describe, expect, test } from 'vitest';
import { plan } from '../../src/etiquette/plan.ts';
import type { Standing } from '../../src/job/action.ts';
import { applied, entry, factsOf, heard, interview, interviewer, type Life, promised, saved, sent } from './cases.ts';

const standingOf = (life: Life): Standing | undefined => plan(factsOf(life)).standings[0];
const interviewed = interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00');

describe('the stage', () => {
  test.each([
    ['saved', [saved('2026-03-02T10:00')]],
    ['applied', [applied('2026-03-02T10:00'), heard('2026-03-03T10:00')]],
    ['interview-ahead', [applied('2026-03-02T10:00'), interviewed]],
    ['interviewed', [interviewed, sent('2026-03-11T11:00', 'thank-you')]],
    ['interviewed', [interviewed, interview('2026-03-12T12:00', '2026-03-20T10:00', '2026-03-20T11:00')]],
    ['offered', [interviewed, entry('offered', '2026-03-12T10:00')]],
    ['accepted', [entry('offered', '2026-03-12T10:00'), entry('accepted', '2026-03-13T10:00')]],
    ['closed', [entry('accepted', '2026-03-13T10:00'), entry('cancelled', '2026-03-14T10:00')]],
    ['closed', [applied('2026-03-02T10:00'), entry('moved-on', '2026-03-14T10:00')]],
    ['applied', [applied('2026-03-02T10:00'), entry('moved-on', '2026-03-14T10:00'), entry('reopened', '2026-03-15T10:00')]],
    ['removed', [saved('2026-03-02T10:00', { id: 's' }), entry('retracted', '2026-03-02T10:01', { entry: 's' })]],
    [
      'removed',
      [
        saved('2026-03-02T10:00', { id: 's' }),
        entry('retracted', '2026-03-02T10:01', { entry: 's' }),
        sent('2026-03-03T10:00', null, { opportunity: 'o2', also: ['o1'] }),
      ],
    ],
    ['removed', []],
  ])('%s', (stage, journal) => {
    expect(standingOf({ journal })?.stage).toBe(stage);
  });

  test('an interview ahead says when it is over', () => {
    expect(standingOf({ journal: [interviewed] })?.interviewEnds).toBe('2026-03-11T11:00:00-04:00');
    expect(standingOf({ journal: [interviewed, heard('2026-03-12T10:00')] })).not.toHaveProperty('interviewEnds');
  });

  test('of several ahead the first does; with an offer none', () => {
    const later = interview('2026-03-10T13:00', '2026-03-20T10:00', '2026-03-20T11:00');
    expect(standingOf({ journal: [later, interviewed] })?.interviewEnds).toBe('2026-03-11T11:00:00-04:00');
    expect(standingOf({ journal: [interviewed, entry('offered', '2026-03-10T14:00')] })).not.toHaveProperty('interviewEnds');
  });
});

describe('an opportunity', () => {
  test.each([
    ['saved, with somebody known and no deadline', { journal: [saved('2026-03-02T10:00')] }, 'whyStalledSaved'],
    ['answered without a promise', { journal: [applied('2026-03-02T10:00'), heard('2026-03-03T10:00')] }, 'whyStalledAnswered'],
    [
      'with only what is held',
      { job: { asks: { calls: 'forbidden' as const } }, journal: [applied('2026-03-02T10:00')] },
      'whyStalledHeld',
    ],
    [
      'with an offer that was asked for in writing',
      {
        journal: [
          entry('offered', '2026-03-12T10:00', { form: 'verbal' }),
          sent('2026-03-12T11:00', 'offer-thanks'),
          sent('2026-03-12T11:00', 'offer-in-writing'),
        ],
      },
      'whyStalledOffered',
    ],
    [
      'for which no check-in is allowed',
      {
        settings: { checkIns: 0 },
        people: [interviewer],
        journal: [
          interviewed,
          entry('did', '2026-03-10T13:00', { rule: 'prepare-interview' }),
          entry('debriefed', '2026-03-11T11:30'),
          sent('2026-03-11T12:00', 'thank-you', { people: ['p2'] }),
        ],
      },
      'whyStalledInterviewed',
    ],
  ])('%s is stalled', (_, life, next) => {
    expect(standingOf(life)?.stalled?.id).toBe(next);
  });

  test.each([
    ['with a follow-up ahead', [applied('2026-03-02T10:00')]],
    ['with a promise', [applied('2026-03-02T10:00'), heard('2026-03-03T10:00'), promised('2026-03-03T10:01', '2026-03-10')]],
    ['that is closed', [applied('2026-03-02T10:00'), entry('rejected', '2026-03-03T10:00')]],
    [
      'with a snoozed action',
      [
        applied('2026-03-02T10:00', { id: 'a' }),
        entry('snoozed', '2026-03-03T11:00', { action: 'application-follow-up/o1/a', until: '2026-03-20T10:00' }),
      ],
    ],
  ])('%s is not', (_, journal) => {
    expect(standingOf({ journal })?.stalled).toBeNull();
  });

  test('that another one speaks for is not', () => {
    const facts = factsOf({
      jobs: [{ id: 'o1' }, { id: 'o2' }],
      journal: [
        interview('2026-03-02T12:00', '2026-03-03T10:00', '2026-03-03T11:00', { people: ['p1'] }),
        applied('2026-03-09T10:00', { opportunity: 'o2' }),
      ],
    });
    expect(plan(facts).standings.map(({ stalled }) => stalled)).toEqual([null, null]);
  });

  test('will be stalled when the last that is scheduled closes', () => {
    expect(standingOf({ journal: [applied('2026-03-02T10:00')] })?.stalls).toEqual({
      at: '2026-03-16T10:00:00-04:00',
      next: { id: 'whyStalledSilent', facts: ['Acme'] },
    });
    expect(standingOf({ people: [], journal: [applied('2026-03-02T10:00')] })).not.toHaveProperty('stalls');
  });
});
