import type { Person } from '../../job/person.ts';
import type { Moment } from '../calendar/zone.ts';
import { isUnsolicited } from '../unsolicited.ts';
import type { Dated } from './dated.ts';
import { interviewOf } from './interviews.ts';
import { type Message, messageOf, messagesOf } from './message.ts';
import type { People } from './people.ts';
import { isWord } from './replies.ts';

/** What the whole journal says of one person, across all opportunities. */
export interface Contact {
  person: Person;
  /** All that names them, in the order of time. */
  entries: Dated[];
  /** What the user sent them. */
  messages: Message[];
  /** The last unsolicited message to them that they have not spoken up since. */
  unsolicited: Message | null;
  /** The last time that the user was in touch with them, either way: the entry, and when it took place. */
  last: { id: string; at: Moment } | null;
  /** Whether they ever answered or interviewed the user. */
  spoke: boolean;
}

/**
 * Folds what concerns one person.
 * @param entries those that name them, or can mean nobody else; live and in the order of time
 */
export function contactOf(person: Person, entries: readonly Dated[], people: People): Contact {
  const messages = messagesOf(entries, null, people);
  const words = entries.filter(isWord);
  const lastWord = words.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const meetings = entries.flatMap((dated) => meeting(dated, people)).sort((a, b) => a.at - b.at);
  return {
    person,
    entries: [...entries],
    messages,
    unsolicited: messages.findLast(({ rule, at }) => isUnsolicited(rule) && at > lastWord) ?? null,
    last: meetings.at(-1) ?? null,
    spoke: words.length > 0,
  };
}

/** An entry that was a contact, with when it took place: an interview lies at its end. */
function meeting(dated: Dated, people: People): { id: string; at: Moment }[] {
  const { entry, at } = dated;
  if (entry.kind === 'interview') return [{ id: entry.id, at: interviewOf({ at, entry }, people).end }];
  if (entry.kind === 'reached-out') return messageOf({ at, entry }, null, people).lost ? [] : [{ id: entry.id, at }];
  return isWord(dated) || entry.kind === 'met' || entry.kind === 'introduced' || entry.kind === 'shared' ? [{ id: entry.id, at }] : [];
}
