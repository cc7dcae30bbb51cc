import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { perPerson } from '../per-person.ts';
import type { Rule } from '../rule.ts';

/** Somebody new was met, at an event, an informational interview or a networking meeting: a message within a day. */
export const metFollowUp: Rule = {
  id: 'met-follow-up',
  sources: ['004'],
  act: 'message',
  survivesClosing: true,
  forSearch: (search) =>
    ofKind(search.entries, 'met').flatMap((met) =>
      perPerson(met, search, (name) => ({
        opens: met.at,
        due: search.calendar.hours(met.at, 24),
        closes: search.calendar.days(met.at, 14),
        why: phrase('whyMetFollowUp', name, search.calendar.date(met.at)),
      })),
    ),
};
