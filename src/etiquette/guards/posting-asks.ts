import type { Person } from '../../job/person.ts';
import type { Settings } from '../../job/settings.ts';
import type { Calendar, Moment } from '../calendar/calendar.ts';
import { ofKind } from '../history/dated.ts';
import { firstInterviewEnd, type History } from '../history/history.ts';

/** The posting says "do not follow up", or wants neither calls nor e-mails. */
export function asksNoContact(history: History): boolean {
  const { calls, followUp } = history.opportunity.posting.instructions;
  return followUp === 'forbidden' || (calls === 'forbidden' && asksNoEmail(history));
}

/** It wants no e-mails. One that wants no applications by e-mail says nothing of asking by e-mail. */
export function asksNoEmail({ opportunity }: History): boolean {
  const { email, emailBan } = opportunity.posting.instructions;
  return email === 'forbidden' && emailBan !== 'applications';
}

export const asksNoCalls = ({ opportunity }: History): boolean => opportunity.posting.instructions.calls === 'forbidden';

/** It asks for no calls, and the user reads that as no contact at all at the application stage. */
export const asksNoCallsStrictly = (history: History, settings: Settings): boolean =>
  asksNoCalls(history) && (history.opportunity.noCallsReading ?? settings.noCallsReading) === 'no-contact';

/** Until when nobody may be contacted: the beginning of time where the posting does not mind, else the end of the first interview, else never. */
export function noContactUntil(history: History, settings: Settings): Moment | 'never' {
  if (!asksNoContact(history) && !asksNoCallsStrictly(history, settings)) return Number.NEGATIVE_INFINITY;
  return firstInterviewEnd(history) ?? 'never';
}

/** Whether what is done at a moment is done after an interview: then written contact is free. */
export function isAfterInterview(history: History, at: Moment): boolean {
  const end = firstInterviewEnd(history);
  return end !== null && at >= end;
}

/** Whether the posting lets these people be called at a moment: always where it does not ask for no calls, else with the permission that an interview brought. */
export function mayCall(history: History, at: Moment, to: readonly Person[], calendar: Calendar): boolean {
  if (!asksNoCalls(history)) return true;
  const [first] = history.interviews;
  if (!first || at < first.end) return false;
  const today = calendar.date(at).date;
  return ofKind(history.entries, 'permitted').some(
    ({ at: given, entry }) =>
      entry.channel === 'phone' &&
      given >= first.start &&
      (entry.from ?? today) <= today &&
      (entry.people.length === 0 || to.some(({ id }) => entry.people.includes(id))),
  );
}

/** The posting's own words about something, or nothing. */
export const quoteOf = ({ opportunity }: History, ...topics: string[]): string | null =>
  opportunity.posting.instructions.quotes.find(({ about }) => topics.includes(about))?.text ?? null;
