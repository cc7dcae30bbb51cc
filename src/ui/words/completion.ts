import type { Channel } from '../../job/channel.ts';
import type { EntryOf, JournalEntry } from '../../job/journal.ts';
import type { ActionRow } from '../../store/rows.ts';

/** What the user answered; `nothing` where nothing was asked. */
export type Completion =
  | { kind: 'message'; channel: Channel; outcome: EntryOf<'reached-out'>['outcome'] }
  | { kind: 'applied'; via: EntryOf<'applied'>['via'] }
  | { kind: 'debriefed'; keyPoints: string; wishSaid: string; concerns: string }
  | { kind: 'accepted' | 'declined' | 'moved-on' | 'nothing' };

/** What can come of reaching out by a channel; the first is the likeliest. */
export function outcomesOf(channel: Channel): EntryOf<'reached-out'>['outcome'][] {
  if (channel === 'phone') return ['spoke', 'voicemail', 'no-answer'];
  return channel === 'in-person' ? ['spoke'] : ['sent'];
}

/** The journal entry that says an action was done. `at` is an ISO 8601 moment. */
export function entryOf(action: ActionRow, done: Completion, { id, at }: { id: string; at: string }): JournalEntry {
  const common = { id, at, opportunity: action.opportunity, people: action.people };
  switch (done.kind) {
    case 'message':
      return {
        ...common,
        kind: 'reached-out',
        channel: done.channel,
        outcome: done.outcome,
        rule: action.rule,
        ...(action.also.length > 0 ? { also: action.also } : {}),
      };
    case 'applied':
      return { ...common, people: [], kind: 'applied', via: done.via };
    case 'debriefed':
      return {
        ...common,
        kind: 'debriefed',
        keyPoints: done.keyPoints || null,
        wishSaid: done.wishSaid || null,
        concerns: done.concerns || null,
      };
    case 'nothing':
      return { ...common, kind: 'did', rule: action.rule };
    default:
      return { ...common, people: [], kind: done.kind };
  }
}
