import { phrase } from '../../job/phrase.ts';
import { written } from '../calendar/calendar.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** They said when they would answer, and did not. Stated timelines are rough: the user's grace is given before asking, one business day by default. */
export const promiseMissed: Rule = {
  id: 'promise-missed',
  sources: ['002', '000'],
  act: 'message',
  forOpportunity(history, { calendar, settings }) {
    const { promise } = history;
    if (promise?.rule !== 'promise-missed') return [];
    const { day } = promise;
    return [
      {
        cause: [promise.id],
        // A message of that minute was about the promise before, as a call on which this one was made.
        since: promise.at + 1,
        to: toRecipient(history),
        // Without grace it opens as soon as the promised day is over.
        opens: Math.max(calendar.morning(calendar.business(day, settings.promiseGrace)), calendar.midnight(day)),
        due: calendar.evening(calendar.business(day, settings.promiseGrace + 1)),
        closes: promise.closes,
        why: phrase('whyPromiseMissed', nameOf(history.recipient, history.employer), { date: written(day) }),
      },
    ];
  },
};
