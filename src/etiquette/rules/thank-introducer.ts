import { phrase } from '../../job/phrase.ts';
import { ofKind } from '../history/dated.ts';
import { known } from '../history/people.ts';
import { nameOf } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Who made an introduction is thanked within a day. */
export const thankIntroducer: Rule = {
  id: 'thank-introducer',
  sources: ['004'],
  act: 'message',
  survivesClosing: true,
  forSearch: ({ entries, people, calendar, historyOf }) =>
    ofKind(entries, 'introduced').flatMap(({ at, entry }) => {
      const introduced = known(entry.people, people);
      return known([entry.by], people).map((by) => ({
        history: historyOf(entry.opportunity),
        cause: [entry.id],
        since: at,
        to: [by],
        opens: at,
        due: calendar.hours(at, 24),
        closes: calendar.days(at, 7),
        why: phrase(
          'whyThankIntroducer',
          nameOf(by, by.id),
          introduced.map((person) => nameOf(person, person.id)).join(', '),
          calendar.date(at),
        ),
      }));
    }),
};
