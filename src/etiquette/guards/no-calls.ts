import type { Phrase } from '../../job/phrase.ts';
import { phrase } from '../../job/phrase.ts';
import type { History } from '../history/history.ts';
import { held } from '../proposal.ts';
import { guardEach } from './guard.ts';
import { asksNoCalls, asksNoCallsStrictly, mayCall, quoteOf } from './posting-asks.ts';
import { whenAllowed } from './when-allowed.ts';

/**
 * The posting asks for no phone calls. Before the first interview there is no call, ever, and by the stricter reading no contact at all; a promise they made lifts
 * that for `promise-missed`. After it a call needs the permission that the interview brought. Which channels are left is up to `preferred-channel`.
 */
export const noCalls = guardEach('no-calls', (proposal, search) => {
  const { history, rule, suggestion, window } = proposal;
  if (!history || !asksNoCalls(history)) return proposal;
  if (rule.id === 'call-again' && !suggestion.toFriend && !mayCall(history, window.opens, suggestion.to, search.calendar))
    return held(proposal, 'no-calls', because(history, 'guardNoCallsCall', 'guardNoCallsCallQuote'));
  if (rule.id === 'promise-missed' || !asksNoCallsStrictly(history, search.settings)) return proposal;
  return whenAllowed(
    proposal,
    history,
    search,
    () => held(proposal, 'no-calls', because(history, 'guardNoCalls', 'guardNoCallsQuote')),
    'no-calls',
  );
});

/** With the posting's own words where they are known. */
function because(history: History, plain: string, quoting: string): Phrase {
  const quote = quoteOf(history, 'calls');
  return quote === null ? phrase(plain, history.employer) : phrase(quoting, quote);
}
