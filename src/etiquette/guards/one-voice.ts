import { compare } from '../history/dated.ts';
import { type History, stageAt } from '../history/history.ts';
import { dropped, type Proposal } from '../proposal.ts';
import { isUnsolicited } from '../unsolicited.ts';
import type { Guard } from './guard.ts';

/**
 * Two unsolicited actions to the same person whose windows overlap become one, on the opportunity that is further on; it names the others. The one that is
 * furthest on takes in all that overlap with it, then the next of what is left.
 */
export const oneVoice: Guard = {
  id: 'one-voice',
  refine(proposals) {
    const joined = new Map<string, Proposal>();
    for (const group of perPerson(proposals).values()) for (const proposal of join(group)) joined.set(proposal.key, proposal);
    return proposals.map((proposal) => joined.get(proposal.key) ?? proposal);
  },
};

function perPerson(proposals: readonly Proposal[]): Map<string, Proposal[]> {
  const groups = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const [person] = proposal.suggestion.to;
    if (!person || proposal.dropped || proposal.held || !isUnsolicited(proposal.rule.id)) continue;
    const group = groups.get(person.id);
    if (group) group.push(proposal);
    else groups.set(person.id, [proposal]);
  }
  return groups;
}

function join(group: Proposal[]): Proposal[] {
  let left = group.toSorted(furthestFirst);
  const settled: Proposal[] = [];
  for (let [first] = left; first; [first] = left) {
    const speaker = first;
    const others = left.filter((proposal) => proposal !== speaker && overlap(proposal, speaker));
    settled.push(others.length === 0 ? speaker : speakingFor(speaker, others), ...others.map((other) => dropped(other, 'one-voice')));
    left = left.filter((proposal) => proposal !== speaker && !others.includes(proposal));
  }
  return settled;
}

function speakingFor(speaker: Proposal, others: Proposal[]): Proposal {
  const also = [...new Set(others.map(({ history }) => history))].filter(
    (history): history is History => history !== null && history !== speaker.history,
  );
  return { ...speaker, also, trace: [...speaker.trace, `one-voice: speaks for ${others.map(({ key }) => key).join(', ')}`] };
}

/** A window without closing counts until it is due. */
const overlap = ({ window: a }: Proposal, { window: b }: Proposal): boolean =>
  a.opens < (b.closes ?? b.due ?? b.opens) && b.opens < (a.closes ?? a.due ?? a.opens);

const STAGES = ['offered', 'interviewed', 'interview-ahead', 'applied', 'saved'];

/** By stage, then by how much was sent, then by who applied first; what belongs to no opportunity comes last. */
function furthestFirst(a: Proposal, b: Proposal): number {
  if (!a.history || !b.history) return Number(!a.history) - Number(!b.history) || compare(a.key, b.key);
  const stages = [a, b].map(({ history, window }) => STAGES.indexOf(history ? stageAt(history, window.opens) : ''));
  const [stageA = 0, stageB = 0] = stages;
  const applied = [a, b].map(({ history }) => history?.applied?.at ?? Number.MAX_SAFE_INTEGER);
  const [appliedA = 0, appliedB = 0] = applied;
  return stageA - stageB || b.history.messages.length - a.history.messages.length || appliedA - appliedB || compare(a.key, b.key);
}
