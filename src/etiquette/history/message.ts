import type { EntryOf } from '../../job/journal.ts';
import type { Person } from '../../job/person.ts';
import type { Moment } from '../calendar/zone.ts';
import { isUnsolicited } from '../unsolicited.ts';
import { type Dated, ofKind } from './dated.ts';
import { known, type People } from './people.ts';

/** Something the user sent or said, or tried to. */
export interface Message {
  id: string;
  at: Moment;
  /** The rule that it fulfils, or null. */
  rule: string | null;
  people: Person[];
  /** It names nobody. */
  toAnybody: boolean;
  /** A call that met nobody, or a machine. */
  unanswered: boolean;
  /** Nothing got through, not even a recording. */
  lost: boolean;
  /** It belongs to the opportunity itself; otherwise it was sent for another one, and spoke of this. */
  own: boolean;
}

/** A message as it concerns one opportunity (id), or the network (null). */
export function messageOf({ at, entry }: Dated<EntryOf<'reached-out'>>, opportunity: string | null, people: People): Message {
  const unanswered = entry.channel === 'phone' && (entry.outcome === 'no-answer' || entry.outcome === 'voicemail');
  return {
    id: entry.id,
    at,
    rule: entry.rule ?? null,
    people: known(entry.people, people),
    toAnybody: entry.people.length === 0,
    unanswered,
    lost: unanswered && entry.outcome === 'no-answer',
    own: entry.opportunity === opportunity,
  };
}

export const messagesOf = (entries: readonly Dated[], opportunity: string | null, people: People): Message[] =>
  ofKind(entries, 'reached-out').map((dated) => messageOf(dated, opportunity, people));

/**
 * Whether a message fulfils a rule of the opportunity whose messages it is among. One that was sent for another opportunity and spoke of this one stands for
 * whatever unsolicited message was due here.
 */
export const fulfils = (message: Message, rule: string): boolean =>
  message.rule === rule || (!message.own && isUnsolicited(message.rule) && isUnsolicited(rule));
