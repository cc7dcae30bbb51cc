import type { Channel } from './channel.ts';
import type { Phrase } from './phrase.ts';
import type { SourceId } from './sources.ts';

/** Why a suggested action is withheld: the guard of the rulebook and its reason. */
export interface Held {
  guard: string;
  reason: Phrase;
}

/**
 * Something to do. `opens`, `due`, `closes` are ISO 8601 moments with the user's offset: not earlier than, the good moment ends, pointless after.
 * `key` is stable: the same cause gives the same key however often it is planned. `channels`: best first.
 */
export interface Action {
  key: string;
  rule: string;
  opportunity: string | null;
  also: string[];
  people: string[];
  channels: Channel[];
  opens: string;
  due: string | null;
  closes: string | null;
  held: Held | null;
  why: Phrase;
  /** The articles behind the rule; empty where it rests on what users expect. */
  sources: SourceId[];
  /** What kind of message fits, where the rule distinguishes: `strategic-letter`, `thank-you-card`, `short-note`. */
  form?: string;
  /** From this moment on it counts as late, though still offered (ISO 8601). */
  late?: string;
  /** Until then it is neither open nor upcoming: it only comes if what it waits for, as a promise, comes to nothing (ISO 8601). */
  dormantUntil?: string;
}

/** Where an opportunity stands, folded from its journal. `removed`: its saving was undone and nothing else happened. */
export const STAGES = ['saved', 'applied', 'interview-ahead', 'interviewed', 'offered', 'accepted', 'closed', 'removed'] as const;
export type Stage = (typeof STAGES)[number];

/** What a plan says of one opportunity beside its actions. `stalled`: open, with nothing scheduled, and the next step that would help. */
export interface Standing {
  opportunity: string;
  stage: Stage;
  stalled: Phrase | null;
  /** When it will be stalled if nothing more happens: its last scheduled action closes then (ISO 8601). */
  stalls?: { at: string; next: Phrase };
  /** When its stage reads `interviewed` instead of `interview-ahead`, if nothing more happens (ISO 8601). */
  interviewEnds?: string;
}

/** An action with the moments (ISO 8601) at which it is to be notified, already out of quiet hours. */
export type PlannedAction = Action & { notices: string[] };

/** All that follows from a set of facts, independent of the clock. */
export interface Plan {
  actions: PlannedAction[];
  standings: Standing[];
}
