import { phrase } from '../../job/phrase.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';
import { callAgainCloses } from './call-again.ts';
import { isSequence } from './sequence.ts';

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
    const { calendar } = search;
    const [, second, third] = history.run.turns;
    if (!isSequence(history) || !second || third) return [];
    return [
      {
        cause: [second.id],
        since: second.at,
        to: toRecipient(history),
        opens: Math.max(calendar.days(second.at, 14), callAgainCloses(history, search)),
        due: calendar.days(second.at, 21),
        closes: calendar.days(second.at, THIRD_CLOSES),
        why: phrase('whyThirdFollowUp', nameOf(history.recipient, history.employer), calendar.date(second.at)),
      },
    ];
  },
};
