import { delayed, dormant } from '../proposal.ts';
import { guardEach } from './guard.ts';

/** A live promise, theirs or the user's own, suspends every other follow-up of its opportunity: until the window of its message closes, if nothing happens. */
export const livePromise = guardEach('live-promise', (proposal, { calendar }) => {
  const promise = proposal.history?.promise;
  if (!promise || !proposal.rule.waitsForPromises) return proposal;
  const waiting = dormant(proposal, promise.closes);
  return waiting.window.opens < promise.closes ? delayed(waiting, 'live-promise', promise.closes, calendar) : waiting;
});
