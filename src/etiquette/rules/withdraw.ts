import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { isUnderway } from '../history/history.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/**
 * Who no longer wants the job says so: thanks, a brief reason, whether other roles are welcome. Of what was only saved Heed cannot know
 * whether anybody has heard of the user; its words say so.
 */
export const withdraw: Rule = {
  id: 'withdraw',
  sources: ['000'],
  act: 'message',
  survivesClosing: true,
  forOpportunity(history, { calendar }) {
    const withdrew = ofKind(history.chapter, 'withdrew').at(-1);
    if (!withdrew) return [];
    const name = nameOf(history.recipient, history.employer);
    return [
      {
        cause: [withdrew.entry.id],
        since: withdrew.at,
        to: toRecipient(history),
        opens: withdrew.at,
        due: calendar.hours(withdrew.at, 24),
        closes: null,
        ...(isUnderway(history) ? {} : { quiet: true as const }),
        why: phrase(isUnderway(history) ? 'whyWithdraw' : 'whyWithdrawSaved', name, calendar.date(withdrew.at)),
      },
    ];
  },
};
