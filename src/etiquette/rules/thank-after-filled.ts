import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { nameOf, toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Somebody else has the job: hiring manager and recruiter are thanked, one note each, and the door is kept open. After an interview one may ask why, once. */
export const thankAfterFilled: Rule = {
  id: 'thank-after-filled',
  sources: ['004', '003'],
  act: 'message',
  survivesClosing: true,
  forOpportunity(history, { calendar }) {
    const filled = ofKind(history.chapter, 'filled').at(-1);
    if (!filled) return [];
    const { at, entry } = filled;
    const both = history.people.filter(({ role }) => role === 'hiring-manager' || role === 'recruiter');
    const why = history.interviews.some(({ end }) => end <= at) ? 'whyThankAfterFilledAsk' : 'whyThankAfterFilled';
    return (both.length > 0 ? both : toRecipient(history)).map((person) => ({
      cause: [entry.id, person.id],
      since: at,
      to: [person],
      each: true,
      opens: at,
      due: calendar.evening(calendar.business(calendar.dayOf(at), 1)),
      closes: null,
      why: phrase(why, history.employer, calendar.date(at), nameOf(person, history.employer)),
    }));
  },
};
