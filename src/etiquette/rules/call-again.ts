import type { Person } from '../../job/person.ts';
import { phrase } from '../../job/phrase.ts';
import type { Moment } from '../calendar/calendar.ts';
import { mayCall } from '../guards/posting-asks.ts';
import type { History } from '../history/history.ts';
import type { Message } from '../history/message.ts';
import { runOf } from '../history/run.ts';
import { nameOf, toRecipient } from '../names.ts';
import { keyOf } from '../proposal.ts';
import type { Rule, Suggestion } from '../rule.ts';
import type { Search } from '../search.ts';
import { isTurnedOff } from '../turned-off.ts';

/** One call met nobody: a second one, three business days later, and no third. Who passed the résumé on is called beside the sequence, and so again. */
export const callAgain: Rule = {
  id: 'call-again',
  sources: ['002'],
  act: 'message',
  sequence: true,
  waitsForPromises: true,
  forOpportunity: (history, search) => [
    ...secondCall(history.run.calls, history, search),
    ...history.friends.flatMap((friend) =>
      secondCall(callsTo(friend, history), history, search).map((second) => ({ ...second, each: true as const, toFriend: true as const })),
    ),
  ],
};

/** The calls to a friend that met nobody, since the last reply. */
const callsTo = (friend: Person, { beside, replies }: History): Message[] =>
  runOf(
    beside.filter(({ people: [first] }) => first === friend),
    replies.map(({ at }) => at),
    [],
  ).calls;

function secondCall([call, again]: readonly Message[], history: History, { calendar }: Search): Suggestion[] {
  if (!call || again) return [];
  const day = calendar.business(calendar.dayOf(call.at), 3);
  const called = call.people.length > 0 ? call.people.slice(0, 1) : toRecipient(history);
  return [
    {
      cause: [call.id],
      since: call.at,
      to: called,
      opens: calendar.morning(day),
      due: calendar.evening(day),
      closes: calendar.midnight(calendar.business(calendar.dayOf(call.at), 6)),
      channels: ['phone'],
      why: phrase('whyCallAgain', nameOf(called[0], history.employer), calendar.date(call.at)),
    },
  ];
}

/** Until when the next written message waits for the second call; the beginning of time where no such call is suggested. */
export function callAgainCloses(history: History, search: Search): Moment {
  const [call] = secondCall(history.run.calls, history, search);
  if (!call?.closes || !mayCall(history, call.opens, call.to, search.calendar)) return Number.NEGATIVE_INFINITY;
  if (isTurnedOff(callAgain, history, call.to, search.settings)) return Number.NEGATIVE_INFINITY;
  if (call.to.some(({ refusedChannels }) => refusedChannels?.includes('phone'))) return Number.NEGATIVE_INFINITY;
  return search.skipped.has(keyOf(callAgain, history, call)) ? Number.NEGATIVE_INFINITY : call.closes;
}
