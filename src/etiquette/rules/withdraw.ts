import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { isUnderway } from '../history/history.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Who no longer wants the job says so: thanks, a brief reason, whether other roles are welcome. Where nobody knows of the user there is nobody to tell. */
export const withdraw: Rule = {
  id: 'withdraw',
  sources: ['000'],
  act: 'message',
  survivesClosing: true,
  forOpportunity(history, { calendar }) {
    const withdrew = ofKind(history.chapter, 'withdrew').at(-1);
    if (!withdrew || !isUnderway(history)) return [];
    return [
      {
        cause: [withdrew.entry.id],
        since: withdrew.at,
        to: toRecipient(history),
        opens: withdrew.at,
        due: calendar.hours(withdrew.at, 24),
        closes: null,
        why: phrase('whyWithdraw', nameOf(history.recipient, history.employer), calendar.date(withdrew.at)),
      },
    ];
  },
};
