import { phrase } from '../../job/phrase.ts';
import { held } from '../proposal.ts';
import { guardEach } from './guard.ts';
import { asksNoContact, quoteOf } from './posting-asks.ts';
import { whenAllowed } from './when-allowed.ts';

/** The posting wants neither calls nor e-mails, or no follow-up: held until an interview, under either reading of "no calls". */
export const noContact = guardEach('no-contact', (proposal, search) => {
  const { history } = proposal;
  if (!history || !asksNoContact(history)) return proposal;
  const quote = quoteOf(history, 'followUp', 'email', 'calls');
  const reason = quote === null ? phrase('guardNoContact', history.employer) : phrase('guardNoContactQuote', quote);
  return whenAllowed(proposal, history, search, () => held(proposal, 'no-contact', reason), 'no-contact');
});
