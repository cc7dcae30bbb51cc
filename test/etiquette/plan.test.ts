import { describe, expect, test } from 'vitest';
import { explain, plan } from '../../src/etiquette/plan.ts';
import { actionsOf, applied, entry, factsOf, heard, interview, interviewer, type Life, promised, recruiter, saved, sent } from './cases.ts';

const keys = (life: Life) => actionsOf(life).map(({ key }) => key);

describe('keys', () => {
  test('are made of rule, opportunity, cause and person', () => {
    expect(
      keys({ people: [interviewer], journal: [interview('2026-03-10T12:00', '2026-03-11T10:00', '2026-03-11T11:00', { id: 'talk' })] }),
    ).toEqual(['prepare-interview/o1/talk', 'debrief/o1/talk', 'thank-you/o1/talk/p2', 'check-in/o1/talk']);
  });

  test('stay while the cause stays', () => {
    const life = { journal: [applied('2026-03-03T10:12', { id: 'a' })] };
    const more = {
      jobs: [{}, { id: 'o2' }],
      journal: [...life.journal, applied('2026-03-04T10:00', { opportunity: 'o2' }), entry('note', '2026-03-05T10:00', { text: '' })],
    };
    expect(keys(life)).toEqual(['application-follow-up/o1/a']);
    expect(keys(more)).toContain('application-follow-up/o1/a');
  });

  test('of ids that look like keys are still apart', () => {
    const [one] = keys({ jobs: [{ id: 'o/1' }], journal: [applied('2026-03-03T10:12', { id: 'a', opportunity: 'o/1' })] });
    const [other] = keys({ jobs: [{ id: 'o' }], journal: [applied('2026-03-03T10:12', { id: '1/a', opportunity: 'o' })] });
    expect(one).not.toBe(other);
  });
});

test('actions cite the articles behind their rule', () => {
  expect(actionsOf({ journal: [applied('2026-03-03T10:12')] })[0]?.sources).toEqual(['004', '000', '003']);
});

test('a plan can be explained', () => {
  const journal = [applied('2026-03-03T10:12', { id: 'a' }), heard('2026-03-03T12:00')];
  expect(explain(factsOf({ journal }))).toEqual(['application-follow-up/o1/a: opens 2026-03-04T10:12:00-05:00; reply-resets: dropped']);
});

describe('facts that contradict themselves', () => {
  const lives: [string, Life][] = [
    ['nothing at all', { people: [], jobs: [], journal: [] }],
    [
      'an interview after a rejection',
      { journal: [entry('rejected', '2026-03-03T10:00'), interview('2026-03-04T10:00', '2026-03-05T10:00', '2026-03-05T11:00')] },
    ],
    ['an end before its start', { journal: [interview('2026-03-04T10:00', '2026-03-05T10:00', '2026-03-04T11:00')] }],
    ['a reply before the application', { journal: [heard('2026-03-01T10:00'), applied('2026-03-02T10:00')] }],
    [
      'two offers, both accepted, one declined',
      {
        journal: [
          entry('offered', '2026-03-01T10:00'),
          entry('offered', '2026-03-02T10:00'),
          entry('accepted', '2026-03-03T10:00'),
          entry('accepted', '2026-03-03T10:00'),
          entry('declined', '2026-03-04T10:00'),
        ],
      },
    ],
    [
      'people who were deleted',
      {
        people: [],
        job: { people: ['gone'] },
        journal: [
          applied('2026-03-02T10:00', { people: ['gone'] }),
          promised('2026-03-02T11:00', '2026-03-09', { people: ['gone'] }),
          entry('shared', '2026-03-02T12:00', { by: 'gone' }),
        ],
      },
    ],
    [
      'an opportunity that is not there',
      {
        journal: [
          applied('2026-03-02T10:00', { opportunity: 'gone' }),
          sent('2026-03-02T11:00', 'check-in', { opportunity: 'gone', also: ['gone', 'o1'] }),
        ],
      },
    ],
    [
      'a promise of long ago and one of the far future',
      { journal: [promised('2026-03-02T11:00', '0001-01-01'), promised('2026-03-02T12:00', '9999-12-31'), saved('2026-03-02T10:00')] },
    ],
    ['rows that are there twice', { people: [recruiter, recruiter], jobs: [{}, {}], journal: [applied('2026-03-02T10:00')] }],
  ];
  test.each(lives)('%s', (_, life) => {
    const { actions, standings } = plan(factsOf(life));
    expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
    expect(standings.map(({ opportunity }) => opportunity)).toEqual([...new Set(factsOf(life).opportunities.map(({ id }) => id))]);
  });
});
