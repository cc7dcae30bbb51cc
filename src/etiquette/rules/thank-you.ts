import type { Person } from '../../job/person.ts';
import { phrase } from '../../job/phrase.ts';
import type { Calendar, Moment } from '../calendar/calendar.ts';
import type { History } from '../history/history.ts';
import type { Interview } from '../history/interviews.ts';
import { nameOf, namesOf } from '../names.ts';
import type { Rule, Suggestion } from '../rule.ts';
import { thankYouForm } from './thank-you-form.ts';

/** After every interview, a note to each interviewer, recruiter and hiring manager; once, to each who helped the user get there. It may come after the closing. */
export const thankYou: Rule = {
  id: 'thank-you',
  sources: ['000', '001', '002', '003', '004'],
  act: 'message',
  survivesClosing: true,
  realHours: true,
  forOpportunity(history, { calendar }) {
    const held = history.interviews.filter((interview) => tookPlace(interview, history));
    return held.flatMap((interview, place) => {
      const hosts = hostsOf(interview, history);
      const helpers = place === 0 ? history.friends.filter((friend) => !hosts.includes(friend)) : [];
      return [
        ...(hosts.length === 0 ? [note(interview, null, history, calendar)] : []),
        ...[...hosts, ...helpers]
          .filter((person) => !isToldAnyway(person, history))
          .map((person) => note(interview, person, history, calendar)),
      ];
    });
  },
};

/** An interview that would have ended after the opportunity did was called off, unless it was journaled even later. */
const tookPlace = ({ at, end }: Interview, { ending }: History): boolean => ending === null || end <= ending.at || at > ending.at;

/** Who interviewed, the known interviewers where the entry names nobody; and each recruiter and hiring manager of the opportunity. */
function hostsOf({ people }: Interview, history: History): Person[] {
  const interviewers = people.length > 0 ? people : history.people.filter(({ role }) => role === 'interviewer');
  return [...new Set([...interviewers, ...history.people.filter(({ role }) => role === 'recruiter' || role === 'hiring-manager')])];
}

/** Who is told that the user withdraws is thanked with the same message. */
const isToldAnyway = (person: Person, { ending, recipient }: History): boolean => ending?.entry.kind === 'withdrew' && person === recipient;

function note(interview: Interview, person: Person | null, history: History, calendar: Calendar): Suggestion {
  const { id, start, end } = interview;
  const friend = person !== null && history.friends.includes(person) && !interview.people.includes(person);
  const ended = { moment: calendar.iso(end) };
  return {
    cause: person ? [id, person.id] : [id],
    since: start,
    to: person ? [person] : [],
    each: true,
    opens: end,
    due: dueOf(end, calendar),
    closes: calendar.days(end, 7),
    late: calendar.hours(end, 48),
    form: thankYouForm(person, interview, history),
    why: friend
      ? phrase('whyThankYouHelper', nameOf(person, history.employer), ended)
      : phrase('whyThankYou', namesOf(interview.people, history), ended),
  };
}

/** The same day while two working hours of it remain, else 24 real hours. */
function dueOf(end: Moment, calendar: Calendar): Moment {
  const evening = calendar.evening(calendar.dayOf(end));
  return calendar.hours(end, 2) <= evening ? evening : calendar.hours(end, 24);
}
