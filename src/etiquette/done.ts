import { fulfils, type Message } from './history/message.ts';
import { delayed, dropped, type Proposal } from './proposal.ts';
import type { Search } from './search.ts';
import { isTurnedOff } from './turned-off.ts';
import { isUnsolicited } from './unsolicited.ts';

/** What the user has done or said about a proposal: its rule turned off, done already, skipped for good, or snoozed. */
export function heedUser(proposal: Proposal, search: Search): Proposal {
  const { rule, history, suggestion } = proposal;
  if (isTurnedOff(rule, history, suggestion.to, search.settings)) return dropped(proposal, 'turned-off');
  if (isDone(proposal, search)) return dropped(proposal, 'done');
  if (search.skipped.has(proposal.key)) return dropped(proposal, 'skipped');
  const until = search.snoozed.get(proposal.key);
  return until === undefined || until < proposal.window.opens ? proposal : { ...snoozed(proposal, until, search), chosen: until };
}

/** A snoozed action opens when the user said. Beyond its closing that gives it one more day, because they asked for it. */
function snoozed(proposal: Proposal, until: number, { calendar }: Search): Proposal {
  const { closes } = proposal.window;
  if (closes === null || until < closes) return delayed(proposal, 'snoozed', until, calendar);
  const later = delayed({ ...proposal, window: { ...proposal.window, closes: null } }, 'snoozed', until, calendar);
  return { ...later, window: { ...later.window, closes: calendar.midnight(calendar.dayOf(later.window.due ?? until)) } };
}

/** Whether it was fulfilled since it was caused: a message by what was sent, a deed by `did` or by an entry of its own. */
function isDone(proposal: Proposal, search: Search): boolean {
  const { rule, history, suggestion } = proposal;
  const { act } = rule;
  if (act === 'message') return messagesFor(proposal, search).some((message) => isFulfilledBy(message, proposal));
  return (history?.entries ?? []).some(
    ({ at, entry }) => at >= suggestion.since && (act.doneBy.includes(entry.kind) || (entry.kind === 'did' && entry.rule === rule.id)),
  );
}

/** An opportunity's rule is fulfilled by what was sent for it; a rule for the whole search by whatever went to the person. */
function messagesFor({ rule, history, suggestion: { each, to } }: Proposal, { contacts }: Search): readonly Message[] {
  if (history && rule.forOpportunity) return each ? history.messages : history.toEmployer;
  return to.flatMap(({ id }) => contacts.get(id)?.messages ?? []);
}

/** A message that caused the proposal does not fulfil it. A call that met nobody is a message of a sequence, but no thanks and no contact. */
function isFulfilledBy(message: Message, { rule, suggestion: { since, cause = [], each, to } }: Proposal): boolean {
  if (message.at < since || cause.includes(message.id) || !fulfils(message, rule.id)) return false;
  if (message.lost && !(rule.forOpportunity && isUnsolicited(rule.id))) return false;
  return !each || message.toAnybody || to.some((person) => message.people.includes(person));
}
