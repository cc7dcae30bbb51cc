import type { Wait } from '../job/outlook.ts';
import type { Moment } from './calendar/zone.ts';
import type { Facts } from './facts.ts';
import type { History } from './history/history.ts';
import { medianTime, type Observation } from './median-time.ts';
import { searchOf } from './search.ts';

/** With fewer answers a median says more about chance than about employers. */
const ENOUGH = 10;
const DAY = 86_400_000;

/**
 * How long employers take to answer this user: after an application, and after an interview. What is not answered yet counts as "longer than until now", so that
 * the silent ones do not flatter the figure; what the user ended counts until then.
 * @param facts none dated after `now` (epoch milliseconds)
 */
export function waitsOf(facts: Facts, now: Moment): Wait[] {
  const { histories } = searchOf(facts);
  return [
    waitOf(
      'applied',
      histories.flatMap((history) => afterApplying(history, now)),
    ),
    waitOf(
      'interviewed',
      histories.flatMap((history) => afterInterviews(history, now)),
    ),
  ];
}

function waitOf(after: Wait['after'], observations: Observation[]): Wait {
  const answered = observations.filter(({ over }) => over).length;
  const median = answered < ENOUGH ? null : medianTime(observations);
  return { after, days: median === null ? null : median / DAY, answered, waiting: observations.length - answered };
}

function afterApplying(history: History, now: Moment): Observation[] {
  return history.applied ? [observed(history, history.applied.at, now)] : [];
}

/** An interview that was journaled when it was over is no answer to itself. */
const afterInterviews = (history: History, now: Moment): Observation[] =>
  history.interviews.filter(({ end }) => end <= now).map(({ id, end }) => observed(history, end, now, id));

function observed({ replies, ending }: History, from: Moment, now: Moment, but?: string): Observation {
  const answer = replies.find(({ at, entry }) => at > from && entry.id !== but);
  const until = answer?.at ?? (ending && ending.at > from ? ending.at : now);
  return { time: Math.max(until - from, 0), over: answer !== undefined };
}
