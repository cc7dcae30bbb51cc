import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { known } from '../history/people.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** A no that somebody took the trouble to say in person may be answered with one question. A mass mail is answered with nothing. */
export const askFeedback: Rule = {
  id: 'ask-feedback',
  sources: ['002'],
  act: 'message',
  survivesClosing: true,
  forOpportunity(history, { calendar, people }) {
    const rejected = ofKind(history.chapter, 'rejected').findLast(({ entry }) => entry.personal);
    if (!rejected) return [];
    const { at, entry } = rejected;
    const [by = history.recipient] = known(entry.people, people);
    const day = calendar.dayOf(at);
    return [
      {
        cause: [entry.id],
        since: at,
        to: by ? [by] : toRecipient(history),
        opens: calendar.morning(calendar.business(day, 1)),
        due: calendar.evening(calendar.business(day, 2)),
        closes: null,
        why: phrase('whyAskFeedback', nameOf(by, history.employer), calendar.date(at)),
      },
    ];
  },
};
