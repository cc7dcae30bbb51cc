import type { Calendar, Moment } from './calendar/calendar.ts';
import type { Proposal } from './proposal.ts';

/**
 * When to notify of an action: at its opening, moved into working hours and out of quiet hours; thank-yous, whose hours are real, and what the user put off until a
 * moment of their own, as this evening, only out of quiet hours. Once more at its due moment, if that is later and it is still open. Never for what is held, or
 * is only listed.
 */
export function noticesOf({ held, window, rule, suggestion, chosen }: Proposal, calendar: Calendar): Moment[] {
  if (held || suggestion.quiet) return [];
  const { opens, due, closes } = window;
  const isOpen = (at: Moment) => closes === null || at < closes;
  const atWork = calendar.awake(calendar.working(opens));
  const first = !rule.realHours && chosen !== opens && isOpen(atWork) ? atWork : calendar.awake(opens);
  const again = due === null ? first : calendar.awake(due);
  return [first, again].filter((at, place) => isOpen(at) && (place === 0 || at > first));
}
