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
}

/**
 * The latest run. A reply ends it: then nothing is in it until the next message begins another.
 * @param messages of the opportunity, in the order of time
 * @param replies when they came
 * @param starts when it was applied and when interviews end: what was sent before belongs to the past
 */
export function runOf(messages: readonly Message[], replies: readonly Moment[], starts: readonly Moment[]): Run {
  const start = Math.max(...starts, Number.NEGATIVE_INFINITY);
  const answered = Math.max(...replies, Number.NEGATIVE_INFINITY);
  const running = messages.filter((message) => message.at >= start && message.at > answered && counts(message));
  return { turns: turnsOf(running), calls: running.filter(({ unanswered }) => unanswered) };
}

/** An unanswered call counts whatever it was for, unless it was for something that is not unsolicited, as a thank-you. */
const counts = ({ rule, unanswered }: Message): boolean => (rule === null ? unanswered : isUnsolicited(rule) || rule === 'call-again');

function turnsOf(messages: readonly Message[]): Turn[] {
  const [first, second] = messages.filter(({ unanswered }) => unanswered);
  return messages.filter((message) => message !== first || !second).map(({ id, at }) => ({ id, at }));
}
