import type { Moment } from '../calendar/zone.ts';
import { isUnsolicited } from '../unsolicited.ts';
import type { Message } from './message.ts';

/** One message of a run; two unanswered calls are one, dated by the second. */
export interface Turn {
  /** The entry that dates it. */
  id: string;
  at: Moment;
}

/**
 * The messages written since something happened: since applying, since the last interview, since an answer. Before an interview they are the sequence of
 * follow-ups, after it the check-ins.
 */
export interface Run {
  turns: Turn[];
  /** Calls in it that met nobody. */
  calls: Message[];
  /** Whether a reply came after the last of them: then the run is over, and the next message begins another. */
  answered: boolean;
}

/**
 * The latest run.
 * @param messages of the opportunity, in the order of time
 * @param replies when they came
 * @param starts when it was applied and when interviews end: what was sent before belongs to the past
 */
export function runOf(messages: readonly Message[], replies: readonly Moment[], starts: readonly Moment[]): Run {
  const start = Math.max(...starts, Number.NEGATIVE_INFINITY);
  const counted = messages.filter((message) => message.at >= start && counts(message));
  const last = counted.at(-1);
  if (!last) return { turns: [], calls: [], answered: false };
  const before = Math.max(...replies.filter((at) => at < last.at), Number.NEGATIVE_INFINITY);
  const running = counted.filter(({ at }) => at > before);
  return {
    turns: turnsOf(running),
    calls: running.filter(({ unanswered }) => unanswered),
    answered: replies.some((at) => at >= last.at),
  };
}

/** An unanswered call counts whatever it was for, unless it was for something that is not unsolicited, as a thank-you. */
const counts = ({ rule, unanswered }: Message): boolean => (rule === null ? unanswered : isUnsolicited(rule) || rule === 'call-again');

function turnsOf(messages: readonly Message[]): Turn[] {
  const [first, second] = messages.filter(({ unanswered }) => unanswered);
  return messages.filter((message) => message !== first || !second).map(({ id, at }) => ({ id, at }));
}
