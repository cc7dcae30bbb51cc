import { phrase } from '../../job/phrase.ts';
import { isFrom, isUnderway } from '../history/history.ts';
import { toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/**
 * An offer was accepted: the employer of every other opportunity that is still open is told; one that came up later belongs to another search. Of one that was only
 * saved Heed cannot know whether they have heard of the user; its words say so.
 */
export const notifyOthers: Rule = {
  id: 'notify-others',
  sources: ['004'],
  act: 'message',
  forOpportunity(history, { accepted, calendar }) {
    if (!accepted || accepted.history === history) return [];
    const { at, entry } = accepted.entry;
    if (!isFrom(history, at)) return [];
    return [
      {
        cause: [entry.id],
        since: at,
        to: toRecipient(history),
        opens: at,
        due: calendar.evening(calendar.business(calendar.dayOf(at), 2)),
        closes: null,
        ...(isUnderway(history) ? {} : { quiet: true as const }),
        why: phrase(isUnderway(history) ? 'whyNotifyOthers' : 'whyNotifyOthersSaved', accepted.history.employer, history.employer),
      },
    ];
  },
};
