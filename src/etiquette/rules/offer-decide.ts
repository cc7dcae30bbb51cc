import { phrase } from '../../job/phrase.ts';
import { dayFrom, written } from '../calendar/calendar.ts';
import type { Rule } from '../rule.ts';

/** An offer in writing is read, talked over, and answered a business day before they want to know. */
export const offerDecide: Rule = {
  id: 'offer-decide',
  sources: ['004'],
  act: { doneBy: ['accepted', 'declined'] },
  forOpportunity(history, { calendar }) {
    const offer = history.offers.findLast(({ entry }) => entry.form === 'written');
    if (!offer) return [];
    const { decideBy } = offer.entry;
    const wanted = decideBy ? dayFrom(decideBy) : null;
    return [
      {
        cause: [offer.entry.id],
        since: offer.at,
        to: [],
        opens: offer.at,
        due: calendar.evening(wanted === null ? calendar.business(calendar.dayOf(offer.at), 3) : calendar.business(wanted, -1)),
        closes: null,
        why:
          wanted === null
            ? phrase('whyOfferDecide', history.employer, calendar.date(offer.at))
            : phrase('whyOfferDecideBy', history.employer, { date: written(wanted) }),
      },
    ];
  },
};
