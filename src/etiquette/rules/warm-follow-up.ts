import { phrase } from '../../job/phrase.ts';
import { plain } from '../../lib/text.ts';
import type { Moment } from '../calendar/calendar.ts';
import { ofKind } from '../history/dated.ts';
import { isWord } from '../history/replies.ts';
import { perPerson } from '../per-person.ts';
import type { Rule, Suggestion } from '../rule.ts';
import type { Search } from '../search.ts';

/** Somebody introduced to the user works where the user wants to, and has not answered: once more within the week. */
export const warmFollowUp: Rule = {
  id: 'warm-follow-up',
  sources: ['004'],
  act: 'message',
  survivesClosing: true,
  forSearch: (search) => {
    const targets = targetsOf(search);
    return ofKind(search.entries, 'introduced').flatMap((introduced) =>
      perPerson(introduced, search, (name) => ({
        opens: search.calendar.days(introduced.at, 5),
        due: search.calendar.days(introduced.at, 7),
        closes: search.calendar.days(introduced.at, 14),
        why: phrase('whyWarmFollowUp', name, search.calendar.date(introduced.at)),
      })).filter((suggestion) => isAtTarget(suggestion, targets, search) && !hasAnswered(suggestion, introduced.at, search)),
    );
  },
};

/** The employers that the user is still after. */
const targetsOf = ({ histories }: Search): Set<string> =>
  new Set(histories.filter(({ ending }) => !ending).map(({ opportunity }) => plain(opportunity.posting.hiringOrganization.name ?? '')));

function isAtTarget({ to, history }: Suggestion, targets: Set<string>, { around }: Search): boolean {
  const open = [...(history ? [history] : []), ...to.flatMap(around)].some(({ ending }) => !ending);
  return open || to.some(({ worksFor }) => worksFor && targets.has(plain(worksFor)));
}

const hasAnswered = ({ to }: Suggestion, since: Moment, { contacts }: Search): boolean =>
  to.some(({ id }) => contacts.get(id)?.entries.some((dated) => dated.at >= since && isWord(dated)));
