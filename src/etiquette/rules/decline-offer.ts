import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Who declines says so within a day, briefly and gratefully. */
export const declineOffer: Rule = {
  id: 'decline-offer',
  sources: ['000', '004'],
  act: 'message',
  survivesClosing: true,
  forOpportunity(history, { calendar }) {
    const declined = ofKind(history.chapter, 'declined').at(-1);
    if (!declined) return [];
    return [
      {
        cause: [declined.entry.id],
        since: declined.at,
        to: toRecipient(history),
        opens: declined.at,
        due: calendar.hours(declined.at, 24),
        closes: null,
        why: phrase('whyDeclineOffer', history.employer, calendar.date(declined.at)),
      },
    ];
  },
};
