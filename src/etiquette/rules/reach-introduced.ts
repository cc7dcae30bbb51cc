import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { nameOf } from '../names.ts';
import { perPerson } from '../per-person.ts';
import type { Rule } from '../rule.ts';

/** Somebody was introduced to the user: they are written to right away. */
export const reachIntroduced: Rule = {
  id: 'reach-introduced',
  sources: ['004'],
  act: 'message',
  survivesClosing: true,
  forSearch: (search) =>
    ofKind(search.entries, 'introduced').flatMap((introduced) =>
      perPerson(introduced, search, (name) => ({
        opens: introduced.at,
        due: search.calendar.hours(introduced.at, 24),
        closes: search.calendar.days(introduced.at, 7),
        why: phrase('whyReachIntroduced', nameOf(search.people.get(introduced.entry.by), name), name),
      })),
    ),
};
