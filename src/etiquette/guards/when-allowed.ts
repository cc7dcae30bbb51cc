import { firstInterviewEnd, type History } from '../history/history.ts';
import { delayed, type Proposal } from '../proposal.ts';
import type { Search } from '../search.ts';
import { isUnsolicited } from '../unsolicited.ts';

/**
 * What becomes of a proposal while its posting wants no contact: only what is unsolicited and goes to the employer's people is meant, and only before the first
 * interview. With an interview ahead it waits for that; without one it is held.
 */
export function whenAllowed(proposal: Proposal, history: History, { calendar }: Search, hold: () => Proposal, guard: string): Proposal {
  const { rule, window } = proposal;
  const isContact = isUnsolicited(rule.id) || rule.id === 'call-again';
  if (!isContact || goesToFriend(proposal, history)) return proposal;
  const lifts = firstInterviewEnd(history) ?? Number.POSITIVE_INFINITY;
  if (window.opens >= lifts) return proposal;
  return lifts < (window.closes ?? Number.POSITIVE_INFINITY) ? delayed(proposal, guard, lifts, calendar) : hold();
}

/** Friends are not meant, as who passed the résumé on; a message to nobody known goes to the employer. */
export const goesToFriend = ({ suggestion: { to, toFriend } }: Pick<Proposal, 'suggestion'>, { friends }: History): boolean =>
  toFriend === true || (to.length > 0 && to.every((person) => friends.includes(person)));
