import { phrase } from '../../job/phrase.ts';
import { type Calendar, dayFrom, written } from '../calendar/calendar.ts';
import { ofKind } from '../history/dated.ts';
import type { History } from '../history/history.ts';
import { known } from '../history/people.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule, Suggestion } from '../rule.ts';

/** The first message after applying; and, beside it, one to each who passed the résumé on. */
export const applicationFollowUp: Rule = {
  id: 'application-follow-up',
  sources: ['004', '000', '003'],
  act: 'message',
  sequence: true,
  waitsForPromises: true,
  forOpportunity: (history, { calendar, people }) => [
    ...onApplication(history, calendar),
    // Of somebody who was deleted since nothing more is asked.
    ...ofKind(history.entries, 'shared').flatMap(({ at, entry }) =>
      known([entry.by], people).map(
        (by): Suggestion => ({
          cause: [entry.id],
          since: at,
          to: [by],
          each: true,
          opens: at,
          due: calendar.days(at, 7),
          closes: calendar.days(at, 21),
          why: phrase('whyApplicationFollowUpReferral', nameOf(by, history.employer), calendar.date(at)),
          toFriend: true,
        }),
      ),
    ),
  ],
};

function onApplication(history: History, calendar: Calendar): Suggestion[] {
  const { applied, run, interviews, employer } = history;
  if (!applied || run.turns.length > 0 || interviews.length > 0) return [];
  const { validThrough } = history.opportunity.posting;
  const deadline = validThrough === null ? null : dayFrom(validThrough);
  const common = { cause: [applied.entry.id], since: applied.at, to: toRecipient(history) };
  if (deadline !== null && deadline >= calendar.dayOf(applied.at)) {
    return [
      {
        ...common,
        opens: calendar.morning(calendar.business(deadline, 1)),
        due: calendar.evening(calendar.business(deadline, 2)),
        closes: calendar.midnight(deadline + 14),
        why: phrase('whyApplicationFollowUpDeadline', employer, { date: written(deadline) }),
      },
    ];
  }
  return [
    {
      ...common,
      opens: calendar.hours(applied.at, 24),
      due: calendar.hours(applied.at, 48),
      closes: calendar.days(applied.at, 14),
      why: phrase('whyApplicationFollowUp', employer, calendar.date(applied.at)),
    },
  ];
}
