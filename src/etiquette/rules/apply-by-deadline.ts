import { phrase } from '../../job/phrase.ts';
import { dayFrom, written } from '../calendar/calendar.ts';
import { stageAt } from '../history/history.ts';
import type { Rule } from '../rule.ts';

/** What was saved is applied for a business day before its deadline. */
export const applyByDeadline: Rule = {
  id: 'apply-by-deadline',
  sources: [],
  act: { doneBy: ['applied'] },
  forOpportunity(history, { calendar }) {
    const [first] = history.entries;
    const { validThrough, title } = history.opportunity.posting;
    if (!first || validThrough === null || stageAt(history, first.at) !== 'saved') return [];
    const deadline = dayFrom(validThrough);
    return [
      {
        since: first.at,
        to: [],
        opens: first.at,
        due: calendar.evening(calendar.business(deadline, -1)),
        closes: calendar.midnight(deadline),
        why: phrase('whyApplyByDeadline', title, { date: written(deadline) }),
      },
    ];
  },
};
