import { describe, expect, test } from 'vitest';
import { actionsOf, applied, entry, interview, promised, sent } from '../cases.ts';

const before = [
  applied('2026-03-03T10:12'),
  sent('2026-03-05T09:30', 'application-follow-up'),
  interview('2026-03-09T10:00', '2026-03-10T10:00', '2026-03-10T11:00'),
  promised('2026-03-10T12:00', '2026-03-20'),
];
const rulesAfter = (kind: 'accepted' | 'declined' | 'filled' | 'cancelled' | 'moved-on' | 'withdrew' | 'rejected', fields = {}) => [
  ...new Set(actionsOf({ journal: [...before, entry(kind, '2026-03-11T10:00', fields)] }).map(({ rule }) => rule)),
];

describe('a closed opportunity has only thank-yous owed and its closing and networking rules', () => {
  test.each([
    ['accepted', {}, ['keep-in-touch', 'thank-connections', 'thank-you']],
    ['declined', {}, ['decline-offer', 'keep-in-touch', 'thank-you']],
    ['filled', {}, ['keep-in-touch', 'thank-after-filled', 'thank-you']],
    ['cancelled', {}, ['keep-in-touch', 'thank-you']],
    ['moved-on', {}, ['keep-in-touch', 'thank-you']],
    ['withdrew', {}, ['keep-in-touch', 'thank-you', 'withdraw']],
    ['rejected', { personal: false }, ['keep-in-touch', 'thank-you']],
    ['rejected', { personal: true }, ['ask-feedback', 'keep-in-touch', 'thank-you']],
  ] as const)('%s %o', (kind, fields, rules) => {
    expect(rulesAfter(kind, fields).sort()).toEqual(rules);
  });

  test('reopened, it has its own again', () => {
    const journal = [...before, entry('moved-on', '2026-03-11T10:00'), entry('reopened', '2026-03-12T10:00')];
    const rules = actionsOf({ journal }).map(({ rule }) => rule);
    expect([...new Set(rules)].sort()).toEqual(['check-in', 'debrief', 'prepare-interview', 'promise-missed', 'thank-you']);
  });

  test('an interview after a rejection leaves it closed', () => {
    const journal = [
      applied('2026-03-03T10:12'),
      entry('rejected', '2026-03-05T10:00'),
      interview('2026-03-09T10:00', '2026-03-10T10:00', '2026-03-10T11:00'),
    ];
    expect([...new Set(actionsOf({ journal }).map(({ rule }) => rule))].sort()).toEqual(['keep-in-touch', 'thank-you']);
  });
});
