import { phrase } from '../../job/phrase.ts';
import { isFrom } from '../history/history.ts';
import { nameOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/**
 * The search is over: everybody who took part in it until then hears so, with thanks. It belongs to the whole search, not to one opportunity.
 */
export const thankConnections: Rule = {
  id: 'thank-connections',
  sources: ['004'],
  act: 'message',
  forSearch({ accepted, contacts, around, calendar }) {
    if (!accepted) return [];
    const { history, entry } = accepted;
    const tookPart = [...contacts.values()].filter(
      ({ person, entries }) => entries.some(({ at }) => at <= entry.at) || around(person).some((one) => isFrom(one, entry.at)),
    );
    return tookPart.map(({ person }) => ({
      cause: [entry.entry.id, person.id],
      since: entry.at,
      to: [person],
      opens: entry.at,
      due: calendar.days(entry.at, 7),
      closes: null,
      why: phrase('whyThankConnections', history.employer, nameOf(person, history.employer)),
    }));
  },
};
