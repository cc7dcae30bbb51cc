import type { Proposal } from '../proposal.ts';
import type { Search } from '../search.ts';

/** A guard of the rulebook: it goes through what the rules propose and drops, holds, delays, joins or words it anew. */
export interface Guard {
  /** As in the rulebook. */
  id: string;
  refine(proposals: Proposal[], search: Search): Proposal[];
}

/** A guard that looks at each proposal by itself; those that were dropped or held before are none of its business. */
export const guardEach = (id: string, refine: (proposal: Proposal, search: Search) => Proposal): Guard => ({
  id,
  refine: (proposals, search) => proposals.map((proposal) => (proposal.dropped || proposal.held ? proposal : refine(proposal, search))),
});
