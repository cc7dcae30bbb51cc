import type { Standing } from '../job/action.ts';
import type { OpportunityRow } from './rows.ts';

/** What a row says of where its opportunity stands. */
export type StandingPart = Pick<OpportunityRow, 'stage' | 'stalled' | 'stalls' | 'interviewEnds' | 'turns'>;

/**
 * Where an opportunity stands at a moment (epoch milliseconds), from what was planned for it or from what its row said at an earlier moment; with the next moment
 * at which that will read differently although nothing happens.
 */
export function standingAt({ stage, stalled, stalls, interviewEnds }: Omit<Standing, 'opportunity'>, now: number): StandingPart {
  const isOver = interviewEnds !== undefined && Date.parse(interviewEnds) <= now;
  const isStalled = stalls !== undefined && Date.parse(stalls.at) <= now;
  const ahead = [...(isOver ? [] : [interviewEnds]), ...(isStalled ? [] : [stalls?.at])].filter((moment) => moment !== undefined);
  return {
    stage: isOver && stage === 'interview-ahead' ? 'interviewed' : stage,
    stalled: isStalled ? stalls.next : stalled,
    ...(stalls === undefined ? {} : { stalls }),
    ...(interviewEnds === undefined ? {} : { interviewEnds }),
    ...(ahead.length === 0 ? {} : { turns: Math.min(...ahead.map((moment) => Date.parse(moment))) }),
  };
}
