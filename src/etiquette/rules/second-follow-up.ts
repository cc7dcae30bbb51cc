import type { Rule } from '../rule.ts';
import { following, isSequence } from './sequence.ts';

/** The last day of its window, counted from the first message. */
export const SECOND_CLOSES = 28;

/** The first message is unanswered: another, one to two weeks later. */
export const secondFollowUp: Rule = {
  id: 'second-follow-up',
  sources: ['004'],
  act: 'message',
  sequence: true,
  waitsForPromises: true,
  forOpportunity(history, search) {
    const [first, second] = history.run.turns;
    if (!isSequence(history) || !first || second) return [];
    return [following(first, { opens: 7, due: 14, closes: SECOND_CLOSES, why: 'whySecondFollowUp' }, history, search)];
  },
};
