import { phrase } from '../../job/phrase.ts';
import { toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Gratitude comes first, whatever is decided later. */
export const offerThanks: Rule = {
  id: 'offer-thanks',
  sources: ['004'],
  act: 'message',
  forOpportunity(history, { calendar }) {
    const [offer] = history.offers;
    if (!offer) return [];
    return [
      {
        cause: [offer.entry.id],
        since: offer.at,
        to: toRecipient(history),
        opens: offer.at,
        due: calendar.hours(offer.at, 24),
        closes: null,
        why: phrase('whyOfferThanks', history.employer, calendar.date(offer.at)),
      },
    ];
  },
};
