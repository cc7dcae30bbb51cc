import { phrase } from '../../job/phrase.ts';
import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Key points, open questions, promises and permissions are noted while they are fresh. */
export const debrief: Rule = {
  id: 'debrief',
  sources: ['000', '004'],
  act: { doneBy: ['debriefed'] },
  forOpportunity: (history, { calendar }) =>
    history.interviews.map((interview) => ({
      cause: [interview.id],
      since: interview.start,
      to: interview.people,
      opens: interview.end,
      due: calendar.hours(interview.end, 2),
      closes: calendar.hours(interview.end, 48),
      why: phrase('whyDebrief', namesOf(interview.people, history), { moment: calendar.iso(interview.end) }),
    })),
};
