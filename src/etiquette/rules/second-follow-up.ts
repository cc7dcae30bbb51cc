import { phrase } from '../../job/phrase.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';
import { callAgainCloses } from './call-again.ts';
import { isSequence } from './sequence.ts';

/** The last day of its window, counted from the first message. */
export const SECOND_CLOSES = 28;

/** The first message is unanswered: another, one to two weeks later. After an unanswered call it waits until the second call is made, or its time is over. */
export const secondFollowUp: Rule = {
  id: 'second-follow-up',
  sources: ['004'],
  act: 'message',
  sequence: true,
  waitsForPromises: true,
  forOpportunity(history, search) {
    const { calendar } = search;
    const [first, second] = history.run.turns;
    if (!isSequence(history) || !first || second) return [];
    return [
      {
        cause: [first.id],
        since: first.at,
        to: toRecipient(history),
        opens: Math.max(calendar.days(first.at, 7), callAgainCloses(history, search)),
        due: calendar.days(first.at, 14),
        closes: calendar.days(first.at, SECOND_CLOSES),
        why: phrase('whySecondFollowUp', nameOf(history.recipient, history.employer), calendar.date(first.at)),
      },
    ];
  },
};
