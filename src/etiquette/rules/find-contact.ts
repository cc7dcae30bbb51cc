import { phrase } from '../../job/phrase.ts';
import { noContactUntil } from '../guards/posting-asks.ts';
import type { Rule } from '../rule.ts';

/** Where nobody is known, somebody is looked for; not while the posting wants no contact at all. */
export const findContact: Rule = {
  id: 'find-contact',
  sources: ['004'],
  act: { doneBy: [] },
  forOpportunity(history, { calendar, settings }) {
    const { opportunity, applied, employer } = history;
    const [first] = history.entries;
    const isKnown = history.people.length > 0 || opportunity.posting.applicationContacts.some(({ name, email }) => name || email);
    const allowed = noContactUntil(history, settings);
    if (!first || isKnown || allowed === 'never') return [];
    return [
      {
        since: first.at,
        to: [],
        opens: Math.max(first.at, allowed),
        due: applied ? calendar.evening(calendar.business(calendar.dayOf(applied.at), 1)) : null,
        closes: null,
        why: phrase('whyFindContact', employer),
      },
    ];
  },
};
