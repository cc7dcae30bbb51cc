import { phrase } from '../../job/phrase.ts';
import { toRecipient } from '../names.ts';
import type { Rule } from '../rule.ts';

/** An offer that was only spoken is asked for in writing before anything is decided. */
export const offerInWriting: Rule = {
  id: 'offer-in-writing',
  sources: ['004'],
  act: 'message',
  forOpportunity(history, { calendar }) {
    const [offer] = history.offers;
    if (!offer || history.offers.some(({ entry }) => entry.form === 'written')) return [];
    return [
      {
        cause: [offer.entry.id],
        since: offer.at,
        to: toRecipient(history),
        opens: offer.at,
        due: calendar.evening(calendar.business(calendar.dayOf(offer.at), 1)),
        closes: null,
        why: phrase('whyOfferInWriting', history.employer, calendar.date(offer.at)),
      },
    ];
  },
};
