import type { Plan, PlannedAction, Standing } from '../job/action.ts';

/** What a plan comes to at one moment. */
export interface Present {
  /** Open or upcoming, in the order in which they are due. */
  actions: PlannedAction[];
  /** Ids of open opportunities for which nothing is scheduled any more. */
  stalled: string[];
}

/**
 * What is open or upcoming at `now` (epoch milliseconds). What is closed is past; what is dormant is neither, as a check-in while a promise is alive, or
 * next year's birthday before this year's.
 */
export function presentOf({ actions, standings }: Plan, now: number): Present {
  const isPresent = ({ closes, dormantUntil }: PlannedAction) =>
    (closes === null || Date.parse(closes) > now) && (dormantUntil === undefined || Date.parse(dormantUntil) <= now);
  return {
    actions: actions.filter(isPresent),
    stalled: standings.filter((standing) => isStalled(standing, now)).map(({ opportunity }) => opportunity),
  };
}

const isStalled = ({ stalled, stalls }: Standing, now: number): boolean =>
  stalled !== null || (stalls !== undefined && Date.parse(stalls.at) <= now);
