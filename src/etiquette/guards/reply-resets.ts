import { dropped } from '../proposal.ts';
import { guardEach } from './guard.ts';

/** Any reply ends the running sequence: what followed from an application, a résumé passed on or a message before it is over. */
export const replyResets = guardEach('reply-resets', (proposal) => {
  const { rule, history, suggestion } = proposal;
  const isOver = rule.sequence && history?.replies.some(({ at }) => at >= suggestion.since);
  return isOver ? dropped(proposal, 'reply-resets') : proposal;
});
