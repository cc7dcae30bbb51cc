import type { Plan, PlannedAction, Standing } from '../job/action.ts';
import { RULES } from './rules/order.ts';

/** What a plan comes to at one moment. */
export interface Present {
  /** Open or upcoming, in the order in which they are due. */
  actions: PlannedAction[];
  /** Ids of open opportunities for which nothing is scheduled any more. */
  stalled: string[];
}

const WAITING = new Set(RULES.filter(({ waitsForPromises }) => waitsForPromises).map(({ id }) => id));

/**
 * What is open or upcoming at `now` (epoch milliseconds). What is closed is past. What a live promise suspends is neither: the plan has it only for the case that
 * the promise comes to nothing. Of a birthday, which comes every year, only the next is upcoming.
 */
export function presentOf({ actions, standings }: Plan, now: number): Present {
  const suspended = new Set(
    standings.filter(({ suspendedUntil }) => suspendedUntil && now < Date.parse(suspendedUntil)).map(({ opportunity }) => opportunity),
  );
  const wished = new Set<string>();
  const isPresent = ({ rule, opportunity, closes, people }: PlannedAction) => {
    if (closes !== null && Date.parse(closes) <= now) return false;
    if (rule === 'birthday') return people.every((person) => !wished.has(person) && wished.add(person));
    return !(WAITING.has(rule) && opportunity !== null && suspended.has(opportunity));
  };
  return {
    actions: actions.filter(isPresent),
    stalled: standings.filter((standing) => isStalled(standing, now)).map(({ opportunity }) => opportunity),
  };
}

const isStalled = ({ stalled, stalls }: Standing, now: number): boolean =>
  stalled !== null || (stalls !== undefined && Date.parse(stalls.at) <= now);
