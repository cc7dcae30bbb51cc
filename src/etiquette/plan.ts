import type { Plan, PlannedAction } from '../job/action.ts';
import type { Calendar } from './calendar/calendar.ts';
import { heedUser } from './done.ts';
import type { Facts } from './facts.ts';
import { grouped } from './grouped.ts';
import { GUARDS } from './guards/order.ts';
import { compare } from './history/dated.ts';
import { noticesOf } from './notices.ts';
import { type Proposal, proposalOf } from './proposal.ts';
import { RULES } from './rules/order.ts';
import { type Search, searchOf } from './search.ts';
import { standingOf } from './standing.ts';

/**
 * All that follows from the facts: every action with its window, as if nothing else will happen, and where each opportunity stands. It looks at no clock, and
 * changes nothing. Contradictory facts give a plan all the same.
 *
 * The rules propose; what the user did or said about it is heeded; the guards settle the rest, in their order.
 */
export function plan(facts: Facts): Plan {
  const search = searchOf(facts);
  const kept = decide(search).filter(({ dropped }) => !dropped);
  const perOpportunity = grouped(kept, concerned);
  return {
    actions: kept.sort(soonestFirst).map((proposal) => actionOf(proposal, search.calendar)),
    standings: search.histories.map((history) => standingOf(history, perOpportunity.get(history.id) ?? [], search)),
  };
}

/** How each proposal came to stand, be held, or be dropped: for people who wonder, and for tests that fail. */
export function explain(facts: Facts): string[] {
  const search = searchOf(facts);
  return decide(search).map(({ key, window, trace }) => [`${key}: opens ${search.calendar.iso(window.opens)}`, ...trace].join('; '));
}

function decide(search: Search): Proposal[] {
  const proposals = propose(search).map((proposal) => heedUser(proposal, search));
  return GUARDS.reduce((settled, guard) => guard.refine(settled, search), proposals);
}

function propose(search: Search): Proposal[] {
  const planned = search.histories.filter(({ entries }) => entries.length > 0);
  return RULES.flatMap((rule) => [
    ...planned.flatMap((history) =>
      (rule.forOpportunity?.(history, search) ?? []).map((suggestion) => proposalOf(rule, suggestion, history, search.calendar)),
    ),
    ...(rule.forSearch?.(search) ?? []).map((suggestion) => proposalOf(rule, suggestion, suggestion.history ?? null, search.calendar)),
  ]);
}

/** The opportunities that a proposal is for, or speaks of. */
const concerned = ({ history, also }: Proposal): string[] => [...(history ? [history] : []), ...also].map(({ id }) => id);

function soonestFirst({ window: a, key: keyA }: Proposal, { window: b, key: keyB }: Proposal): number {
  return (a.due ?? Number.MAX_VALUE) - (b.due ?? Number.MAX_VALUE) || a.opens - b.opens || compare(keyA, keyB);
}

function actionOf(proposal: Proposal, calendar: Calendar): PlannedAction {
  const { key, rule, history, also, suggestion, channels, window, held, why, dormantUntil } = proposal;
  return {
    key,
    rule: rule.id,
    opportunity: history?.id ?? null,
    also: also.map(({ id }) => id),
    people: suggestion.to.map(({ id }) => id),
    channels,
    opens: calendar.iso(window.opens),
    due: window.due === null ? null : calendar.iso(window.due),
    closes: window.closes === null ? null : calendar.iso(window.closes),
    held,
    why,
    sources: rule.sources,
    notices: noticesOf(proposal, calendar).map(calendar.iso),
    ...(suggestion.form ? { form: suggestion.form } : {}),
    ...(dormantUntil === null ? {} : { dormantUntil: calendar.iso(dormantUntil) }),
    ...(suggestion.late === undefined ? {} : { late: calendar.iso(suggestion.late) }),
  };
}
