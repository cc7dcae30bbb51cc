import { phrase } from '../../job/phrase.ts';
import { written } from '../calendar/calendar.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** The user said when they would follow up, or was told when they may. */
export const checkBack: Rule = {
  id: 'check-back',
  sources: ['000', '004'],
  act: 'message',
  forOpportunity(history, { calendar }) {
    const { promise } = history;
    if (promise?.rule !== 'check-back') return [];
    const { day } = promise;
    const name = nameOf(history.recipient, history.employer);
    return [
      {
        cause: [promise.id],
        // A message of that minute is the one that announced it.
        since: promise.at + 1,
        to: toRecipient(history),
        opens: calendar.morning(day),
        due: calendar.evening(calendar.business(day, 1)),
        closes: promise.closes,
        why: phrase(promise.kind === 'announced' ? 'whyCheckBackAnnounced' : 'whyCheckBackPermitted', name, { date: written(day) }),
      },
    ];
  },
};
