import { phrase } from '../../job/phrase.ts';
import { isEmpty } from '../calendar/window.ts';
import { nameOf } from '../names.ts';
import { delayed, held } from '../proposal.ts';
import { isUnsolicited } from '../unsolicited.ts';
import { guardEach } from './guard.ts';

/**
 * At least seven days between two unsolicited messages to one person, across all opportunities. What would open sooner waits, and is due a business day after that
 * at the earliest; a word from the person lifts the wait. What waits beyond its closing is held.
 */
export const tooMuch = guardEach('too-much', (proposal, { contacts, calendar }) => {
  const [person] = proposal.suggestion.to;
  const last = person && isUnsolicited(proposal.rule.id) ? contacts.get(person.id)?.unsolicited : undefined;
  if (!person || !last) return proposal;
  const opens = calendar.days(last.at, 7);
  if (proposal.window.opens >= opens) return proposal;
  const waited = delayed(proposal, 'too-much', opens, calendar, calendar.evening(calendar.business(calendar.dayOf(opens), 1)));
  if (!isEmpty(waited.window)) return waited;
  return held(proposal, 'too-much', phrase('guardTooMuch', nameOf(person, person.id), calendar.date(last.at)));
});
