import { dropped } from '../proposal.ts';
import { guardEach } from './guard.ts';

/** A closed opportunity has only its closing and networking rules, and thank-yous owed. */
export const closedIsClosed = guardEach('closed-is-closed', (proposal) =>
  proposal.history?.ending && !proposal.rule.survivesClosing ? dropped(proposal, 'closed-is-closed') : proposal,
);
