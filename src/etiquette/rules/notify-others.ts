import { phrase } from '../../job/phrase.ts';
import { isUnderway } from '../history/history.ts';
import { toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** An offer was accepted: every other employer who is still considering the user is told. */
export const notifyOthers: Rule = {
  id: 'notify-others',
  sources: ['004'],
  act: 'message',
  forOpportunity(history, { accepted, calendar }) {
    if (!accepted || accepted.history === history || !isUnderway(history)) return [];
    const { at, entry } = accepted.entry;
    return [
      {
        cause: [entry.id],
        since: at,
        to: toRecipient(history),
        opens: at,
        due: calendar.evening(calendar.business(calendar.dayOf(at), 2)),
        closes: null,
        why: phrase('whyNotifyOthers', accepted.history.employer, history.employer),
      },
    ];
  },
};
