import { phrase } from '../../job/phrase.ts';
import type { Moment } from '../calendar/calendar.ts';
import type { Contact } from '../history/contact.ts';
import { nameOf } from '../names.ts';
import type { Rule } from '../rule.ts';
import type { Search } from '../search.ts';

/** The network is kept warm: a first word three months after the last contact, later ones every two to three; giving before asking. */
export const keepInTouch: Rule = {
  id: 'keep-in-touch',
  sources: ['004'],
  act: 'message',
  forSearch: (search) =>
    [...search.contacts.values()].flatMap((contact) => {
      const { person, last, messages } = contact;
      const joined = joinedAt(contact, search);
      if (!last || joined === null) return [];
      const later = messages.some(({ rule, lost }) => rule === 'keep-in-touch' && !lost);
      const { calendar } = search;
      return [
        {
          cause: [last.id, person.id],
          since: last.at,
          to: [person],
          opens: Math.max(calendar.months(last.at, later ? 2 : 3), joined),
          due: calendar.months(last.at, later ? 3 : 4),
          closes: null,
          why: phrase('whyKeepInTouch', nameOf(person, person.id), calendar.date(last.at)),
        },
      ];
    }),
};

/** Since when somebody is of the network: always by their role, or because they were met; others once they spoke to the user and their opportunities are closed. */
function joinedAt({ person, entries, spoke }: Contact, { around }: Search): Moment | null {
  if (person.role === 'network') return Number.NEGATIVE_INFINITY;
  const met = entries.some(({ entry }) => entry.kind === 'met' || (entry.kind === 'introduced' && entry.people.includes(person.id)));
  if (!met && !spoke) return null;
  const endings = around(person).map(({ ending }) => ending?.at ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...endings, Number.NEGATIVE_INFINITY);
  return last === Number.POSITIVE_INFINITY ? null : last;
}
