import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { perPerson } from '../per-person.ts';
import type { Rule } from '../rule.ts';

/** Something happened in somebody's life: a few words show that one noticed. */
export const occasion: Rule = {
  id: 'occasion',
  sources: ['004'],
  act: 'message',
  survivesClosing: true,
  forSearch: (search) =>
    ofKind(search.entries, 'occasion').flatMap((happened) =>
      perPerson(happened, search, (name) => ({
        opens: happened.at,
        due: search.calendar.days(happened.at, 3),
        closes: search.calendar.days(happened.at, 14),
        why: phrase('whyOccasion', name, happened.entry.what),
      })),
    ),
};
