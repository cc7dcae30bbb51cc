import type { Rule } from '../rule.ts';
import { following, isSequence } from './sequence.ts';

/** The last day of its window, counted from the second message. */
export const THIRD_CLOSES = 35;

/** The second message is unanswered as well: a last one, a couple of weeks later. */
export const thirdFollowUp: Rule = {
  id: 'third-follow-up',
  sources: ['004'],
  act: 'message',
  sequence: true,
  waitsForPromises: true,
  forOpportunity(history, search) {
    const [, second, third] = history.run.turns;
    if (!isSequence(history) || !second || third) return [];
    return [following(second, { opens: 14, due: 21, closes: THIRD_CLOSES, why: 'whyThirdFollowUp' }, history, search)];
  },
};
