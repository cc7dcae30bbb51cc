import type { Calendar } from '../calendar/calendar.ts';
import { grouped } from '../grouped.ts';
import { compare } from '../history/dated.ts';
import { type History, stageAt } from '../history/history.ts';
import { delayed, dormant, dropped, type Proposal } from '../proposal.ts';
import { isUnsolicited } from '../unsolicited.ts';
import type { Guard } from './guard.ts';

/**
 * Two unsolicited actions to the same person whose windows overlap become one, on the opportunity that is further on; it names the others. The one that is
 * furthest on takes in all that overlap with it, then the next of what is left.
 */
export const oneVoice: Guard = {
  id: 'one-voice',
  refine(proposals, { calendar }) {
    const joined = new Map<string, Proposal>();
    for (const group of grouped(proposals, groupOf).values())
      for (const proposal of join(group, calendar)) joined.set(proposal.key, proposal);
    return proposals.map((proposal) => joined.get(proposal.key) ?? proposal);
  },
};

/** Under whom a proposal is joined with others. What a promise suspends is apart: while that is alive nobody is to speak of it. */
function groupOf({ rule, suggestion, dropped, held, dormantUntil }: Proposal): string[] {
  const [person] = suggestion.to;
  if (!person || dropped || held || !isUnsolicited(rule.id)) return [];
  return [`${dormantUntil === null ? 'awake' : 'dormant'} ${person.id}`];
}

function join(group: Proposal[], calendar: Calendar): Proposal[] {
  const speakers: Proposal[] = [];
  const silent: Proposal[] = [];
  let left = group.toSorted(furthestFirst);
  for (let [leading, ...rest] = left; leading; [leading, ...rest] = left) {
    const speaker = leading;
    const others = rest.filter((proposal) => overlap(proposal, speaker));
    speakers.push(others.length === 0 ? speaker : speakingFor(speaker, others));
    silent.push(...others.map((proposal) => silenced(proposal, speaker, calendar)));
    left = rest.filter((proposal) => !others.includes(proposal));
  }
  // What comes up later is gone as well where somebody speaks then anyway.
  const later = silent.map((proposal) =>
    speakers.some((speaker) => overlap(proposal, speaker)) ? dropped(proposal, 'one-voice') : proposal,
  );
  const waiting = later.filter((proposal) => !proposal.dropped);
  return [...speakers, ...later.filter((proposal) => proposal.dropped), ...(waiting.length > 0 ? join(waiting, calendar) : [])];
}

function speakingFor(speaker: Proposal, others: Proposal[]): Proposal {
  const also = [...new Set(others.map(({ history }) => history))].filter(
    (history): history is History => history !== null && history !== speaker.history,
  );
  return { ...speaker, also, trace: [...speaker.trace, `one-voice: speaks for ${others.map(({ key }) => key).join(', ')}`] };
}

/** What another speaks for is gone; what could still be done after the other's window closes comes up then. */
function silenced(proposal: Proposal, { window: { closes } }: Proposal, calendar: Calendar): Proposal {
  if (closes === null || closes >= (proposal.window.closes ?? Number.POSITIVE_INFINITY)) return dropped(proposal, 'one-voice');
  return dormant(delayed(proposal, 'one-voice', closes, calendar), closes);
}

/** A window without closing counts until it is due. */
const overlap = ({ window: a }: Proposal, { window: b }: Proposal): boolean =>
  a.opens < (b.closes ?? b.due ?? b.opens) && b.opens < (a.closes ?? a.due ?? a.opens);

const STAGES = ['offered', 'interviewed', 'interview-ahead', 'applied', 'saved'];

/** By stage, then by how much was sent, then by who applied first; what belongs to no opportunity comes last. */
function furthestFirst(a: Proposal, b: Proposal): number {
  const [stageA, sentA, appliedA] = advanceOf(a);
  const [stageB, sentB, appliedB] = advanceOf(b);
  return stageA - stageB || sentB - sentA || appliedA - appliedB || compare(a.key, b.key);
}

function advanceOf({ history, window }: Proposal): [stage: number, sent: number, applied: number] {
  if (!history) return [STAGES.length, 0, 0];
  return [STAGES.indexOf(stageAt(history, window.opens)), history.messages.length, history.applied?.at ?? Number.MAX_SAFE_INTEGER];
}
