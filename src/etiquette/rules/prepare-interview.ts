import { phrase } from '../../job/phrase.ts';
import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** What to ask there is thought of the day before: when candidates will hear, whether one may follow up, a business card, which channel they prefer. */
export const prepareInterview: Rule = {
  id: 'prepare-interview',
  sources: ['000', '004'],
  act: { doneBy: [] },
  forOpportunity: (history, { calendar }) =>
    history.interviews.map((interview, place) => ({
      cause: [interview.id],
      // What was done before the previous interview was done for that one.
      since: Math.max(interview.at, history.interviews[place - 1]?.start ?? interview.at),
      to: interview.people,
      opens: calendar.hours(interview.start, -24),
      due: calendar.hours(interview.start, -2),
      closes: interview.start,
      why: phrase('whyPrepareInterview', namesOf(interview.people, history), { moment: calendar.iso(interview.start) }),
    })),
};
