import type { Standing } from '../job/action.ts';
import { type Phrase, phrase } from '../job/phrase.ts';
import { firstInterviewEnd, type History, stageAt } from './history/history.ts';
import type { Proposal } from './proposal.ts';
import type { Search } from './search.ts';

/**
 * Where an opportunity stands. It is stalled when it is open and nothing is scheduled for it, or only what is held; and it will be when the last of what is
 * scheduled closes.
 * @param proposals that stand and are for it, or speak of it
 */
export function standingOf(history: History, proposals: readonly Proposal[], { calendar }: Search): Standing {
  const known = history.entries.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  const stage = stageAt(history, known);
  const standing: Standing = { opportunity: history.id, stage, stalled: null };
  const ends = firstInterviewEnd(history);
  if (stage === 'interview-ahead' && ends !== null) standing.interviewEnds = calendar.iso(ends);
  if (history.entries.length === 0 || history.ending) return standing;
  const closings = proposals.filter(({ held }) => !held).map(({ window }) => window.closes ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...closings, Number.NEGATIVE_INFINITY);
  if (closings.length === 0) return { ...standing, stalled: nextStep(history, proposals.length > 0, known) };
  return last === Number.POSITIVE_INFINITY
    ? standing
    : { ...standing, stalls: { at: calendar.iso(last), next: nextStep(history, false, last) } };
}

/** What would help an opportunity along that nothing is scheduled for. */
function nextStep(history: History, isHeld: boolean, at: number): Phrase {
  if (isHeld) return phrase('whyStalledHeld', history.employer);
  switch (stageAt(history, at)) {
    case 'saved':
      return phrase('whyStalledSaved', history.opportunity.posting.title);
    case 'applied':
      return phrase(
        history.run.turns.length === 0 && history.replies.length === 0 ? 'whyStalledSilent' : 'whyStalledAnswered',
        history.employer,
      );
    case 'offered':
      return phrase('whyStalledOffered', history.employer);
    default:
      return phrase('whyStalledInterviewed', history.employer);
  }
}
