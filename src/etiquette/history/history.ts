import type { Stage } from '../../job/action.ts';
import type { EntryOf } from '../../job/journal.ts';
import type { Opportunity } from '../../job/opportunity.ts';
import type { Person } from '../../job/person.ts';
import type { Settings } from '../../job/settings.ts';
import type { Calendar, Moment } from '../calendar/calendar.ts';
import { type Dated, ofKind } from './dated.ts';
import { endingOf, sinceReopened } from './ending.ts';
import { type Interview, interviewsOf } from './interviews.ts';
import { type Message, messagesOf } from './message.ts';
import { friendsOf, type People, peopleOf } from './people.ts';
import { type LivePromise, promiseOf } from './promise.ts';
import { recipientOf } from './recipient.ts';
import { isReply } from './replies.ts';
import { type Run, runOf } from './run.ts';

/** What the journal says of one opportunity: all that the rules ask about it. Lists are in the order of time. */
export interface History {
  opportunity: Opportunity;
  id: string;
  /** The employer's name, else the posting's title: whom sentences speak of. */
  employer: string;
  /** Its own entries. */
  entries: Dated[];
  /** Its own since it was last reopened. */
  chapter: Dated[];
  /** Everybody known who has to do with it. */
  people: Person[];
  friends: Person[];
  /** Whom a message goes to where a rule names nobody else. */
  recipient: Person | null;
  applied: Dated<EntryOf<'applied'>> | null;
  interviews: Interview[];
  replies: Dated[];
  /** What the user sent for it, or for another one speaking of it. */
  messages: Message[];
  /** Of these, all but what stands beside the sequence. */
  toEmployer: Message[];
  /** What stands beside it, as the follow-up on a referral. */
  beside: Message[];
  run: Run;
  promise: LivePromise | null;
  offers: Dated<EntryOf<'offered'>>[];
  /** What closed it; null while it is open. */
  ending: Dated | null;
}

/**
 * Folds the journal of one opportunity.
 * @param entries that belong to it or mention it, live and in the order of time
 */
export function historyOf(
  opportunity: Opportunity,
  entries: readonly Dated[],
  people: People,
  settings: Settings,
  calendar: Calendar,
): History {
  const own = entries.filter(({ entry }) => entry.opportunity === opportunity.id);
  const chapter = sinceReopened(own);
  const everybody = peopleOf(opportunity, entries, people);
  const friends = friendsOf(everybody, own);
  const messages = messagesOf(entries, opportunity.id, people);
  const replies = entries.filter(isReply);
  const answers = replies.map(({ at }) => at);
  // Applying again after the opportunity was reopened begins anew; a second application beside the first does not.
  const again = ofKind(chapter, 'applied')[0];
  const applied = again ?? ofKind(own, 'applied')[0] ?? null;
  const interviews = interviewsOf(again ? chapter : own, people);
  const toEmployer = messages.filter((message) => !isBeside(message, friends));
  return {
    opportunity,
    id: opportunity.id,
    employer: opportunity.posting.hiringOrganization.name || opportunity.posting.title,
    entries: own,
    chapter,
    people: everybody,
    friends,
    recipient: recipientOf(everybody, friends, messages),
    applied,
    interviews,
    replies,
    messages,
    toEmployer,
    beside: messages.filter((message) => isBeside(message, friends)),
    run: runOf(toEmployer, answers, [...(applied ? [applied.at] : []), ...interviews.map(({ end }) => end)]),
    promise: promiseOf(own, messages, answers, settings.promiseGrace, calendar),
    offers: ofKind(chapter, 'offered'),
    ending: endingOf(chapter),
  };
}

/** What went to friends alone stands beside the sequence, unless it is said to be a later message of it. */
function isBeside({ people, rule }: Message, friends: readonly Person[]): boolean {
  const isToFriends = people.length > 0 && people.every((person) => friends.includes(person));
  return isToFriends && (rule === null || BESIDE.has(rule));
}

/** What friends are written for their own sake. */
const BESIDE: ReadonlySet<string> = new Set(['application-follow-up', 'call-again', 'keep-in-touch']);

/** Whether anybody at the employer's can know of the user: more happened than saving and taking notes. */
export const isUnderway = ({ applied, replies, messages, entries }: History): boolean =>
  applied !== null || replies.length > 0 || messages.length > 0 || entries.some(({ entry }) => entry.kind === 'shared');

/** Whether it was there at a moment: known of then, or earlier. */
export const isFrom = ({ entries: [first] }: History, at: Moment): boolean => first !== undefined && first.at <= at;

/** When the first interview is over; null where none is known. */
export const firstInterviewEnd = ({ interviews }: History): Moment | null => interviews[0]?.end ?? null;

/** Where the opportunity stands at a moment, as far as is known now. */
export function stageAt({ entries, ending, offers, interviews, applied }: History, at: Moment): Stage {
  if (entries.length === 0) return 'removed';
  if (ending) return ending.entry.kind === 'accepted' ? 'accepted' : 'closed';
  if (offers.length > 0) return 'offered';
  if (interviews.length > 0) return interviews.some(({ end }) => end <= at) ? 'interviewed' : 'interview-ahead';
  return applied ? 'applied' : 'saved';
}
