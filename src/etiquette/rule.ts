import type { Channel } from '../job/channel.ts';
import type { JournalKind } from '../job/journal.ts';
import type { Person } from '../job/person.ts';
import type { Phrase } from '../job/phrase.ts';
import type { SourceId } from '../job/sources.ts';
import type { Moment } from './calendar/calendar.ts';
import type { Window } from './calendar/window.ts';
import type { History } from './history/history.ts';
import type { Search } from './search.ts';

/**
 * A rule of the rulebook: it looks at what has happened and suggests what to do, as if nothing else will happen. It says when its own condition holds and
 * nothing more: what has been done already, and what a guard has against it, is settled afterwards. A rule has one of the two functions.
 */
export interface Rule {
  /** As in the rulebook; `why now?` shows it. */
  id: string;
  /** The articles behind it; none where it rests on what users expect. */
  sources: SourceId[];
  /** A message is fulfilled by what is sent; a deed by `did`, or by entries of its own kinds. */
  act: 'message' | { doneBy: JournalKind[] };
  /** A reply after its cause ends it: it belongs to a running sequence. */
  sequence?: true;
  /** A live promise suspends it. */
  waitsForPromises?: true;
  /** It outlives the closing of its opportunity. */
  survivesClosing?: true;
  /** Its due moment is not moved into working hours. */
  realHours?: true;
  forOpportunity?(history: History, search: Search): Suggestion[];
  forSearch?(search: Search): Suggestion[];
}

/** What a rule suggests. */
export interface Suggestion extends Window {
  /** The opportunity that it belongs to, where a rule for the whole search names one. */
  history?: History | null;
  /** What caused it: entry ids and the like, from which the key is made; nothing where the opportunity itself is the cause. */
  cause?: string[];
  /** When it was caused: what happened from then on may fulfil it or end it. */
  since: Moment;
  /** Whom it goes to. */
  to: Person[];
  /** One of several for an opportunity, one for each person: only what is sent to this person fulfils it. A rule for the whole search always means them. */
  each?: true;
  /** It goes to a friend of the user, whom what the posting asks does not bind. */
  toFriend?: true;
  why: Phrase;
  /** Where not every channel fits. */
  channels?: Channel[];
  form?: string;
  /** Until then it is neither open nor upcoming, as next year's birthday until this year's is over. */
  dormantUntil?: Moment;
  /** It is listed, but nobody is notified of it. */
  quiet?: true;
  /** When it begins to count as late. */
  late?: Moment;
}
