import { phrase } from '../../job/phrase.ts';
import { guardEach } from './guard.ts';

/** "Only shortlisted candidates will be contacted": nothing is held, but the first follow-up asks for the date of the shortlist. */
export const shortlistOnly = guardEach('shortlist-only', (proposal) => {
  const { history, rule, suggestion } = proposal;
  const applies = rule.id === 'application-follow-up' && !suggestion.toFriend && history?.opportunity.posting.instructions.shortlistOnly;
  return applies
    ? { ...proposal, why: phrase('whyShortlistOnly', history.employer), trace: [...proposal.trace, 'shortlist-only: asks for the date'] }
    : proposal;
});
