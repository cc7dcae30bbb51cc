import { delayed } from '../proposal.ts';
import { guardEach } from './guard.ts';

/** A live promise, theirs or the user's own, suspends every other follow-up of its opportunity: until the window of its message closes, if nothing happens. */
export const livePromise = guardEach('live-promise', (proposal, { calendar }) => {
  const closes = proposal.history?.promise?.closes;
  const waits = proposal.rule.waitsForPromises && closes !== undefined && proposal.window.opens < closes;
  return waits ? delayed(proposal, 'live-promise', closes, calendar) : proposal;
});
