import type { Held } from '../job/action.ts';
import type { Channel } from '../job/channel.ts';
import type { Phrase } from '../job/phrase.ts';
import type { Calendar, Moment } from './calendar/calendar.ts';
import { settled, type Window } from './calendar/window.ts';
import type { History } from './history/history.ts';
import type { Rule, Suggestion } from './rule.ts';

/** A suggestion on its way to become an action, with all that was decided about it. Guards never change one; they make another from it. */
export interface Proposal {
  rule: Rule;
  key: string;
  suggestion: Suggestion;
  history: History | null;
  window: Window;
  channels: Channel[];
  /** Other opportunities that it speaks of. */
  also: History[];
  why: Phrase;
  held: Held | null;
  /** Until then it is neither open nor upcoming; null where it always was. */
  dormantUntil: Moment | null;
  /** The moment that the user chose for it, by putting it off; null where they did not. */
  chosen: Moment | null;
  /** Who took it away; null while it stands. */
  dropped: string | null;
  /** What was decided, in order: `too-much: opens 2026-03-12T09:30:00-04:00`. For people who read the plan, not for its users. */
  trace: string[];
}

export function proposalOf(rule: Rule, suggestion: Suggestion, history: History | null, calendar: Calendar): Proposal {
  const window = settled(suggestion, calendar, rule.realHours);
  return {
    rule,
    key: keyOf(rule, history, suggestion),
    suggestion,
    history,
    window,
    channels: suggestion.channels ?? [],
    also: [],
    why: suggestion.why,
    held: null,
    dormantUntil: suggestion.dormantUntil ?? null,
    chosen: null,
    dropped: null,
    trace: [],
  };
}

/** The key of a suggestion: its rule, its opportunity and its cause. Ids are anybody's: what joins the parts must not occur in one, lest two causes have one key. */
export function keyOf({ id }: Pick<Rule, 'id'>, history: History | null, { cause = [] }: Pick<Suggestion, 'cause'>): string {
  return [id, history?.id ?? '', ...cause].map((part) => part.replace(/[%/]/g, encodeURIComponent)).join('/');
}

/** Takes it away. */
export const dropped = (proposal: Proposal, by: string): Proposal => ({
  ...proposal,
  dropped: by,
  trace: [...proposal.trace, `${by}: dropped`],
});

/** Withholds it, visibly and with a reason. */
export const held = (proposal: Proposal, guard: string, reason: Phrase): Proposal => ({
  ...proposal,
  held: { guard, reason },
  trace: [...proposal.trace, `${guard}: held`],
});

/** Moves its opening, and its due moment where that would be before. */
export function delayed(proposal: Proposal, by: string, opens: Moment, calendar: Calendar, notDueBefore: Moment = opens): Proposal {
  const { window, rule } = proposal;
  const due = window.due === null ? null : Math.max(window.due, notDueBefore);
  const next = settled({ ...window, opens, due }, calendar, rule.realHours);
  return { ...proposal, window: next, trace: [...proposal.trace, `${by}: opens ${calendar.iso(opens)}`] };
}

/** It comes only if something else comes to nothing until then: nobody need see it before. */
export const dormant = (proposal: Proposal, until: Moment): Proposal => ({ ...proposal, dormantUntil: until });
