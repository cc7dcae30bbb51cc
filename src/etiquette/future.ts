import type { PlannedAction } from '../job/action.ts';
import type { JournalEntry } from '../job/journal.ts';
import type { Future, FutureStep } from '../job/outlook.ts';
import { calendarOf } from './calendar/calendar.ts';
import type { Facts } from './facts.ts';
import { plan } from './plan.ts';
import { RULES } from './rules/order.ts';

/** More steps than any future has: fifty check-ins and what goes with them. */
const MOST = 80;

const MESSAGES: ReadonlySet<string> = new Set(RULES.filter(({ act }) => act === 'message').map(({ id }) => id));

/** Deeds without which nothing follows. All others, as preparing for an interview, change nothing of what comes. */
const DEEDS: ReadonlySet<string> = new Set(['apply-by-deadline', 'move-on']);

/**
 * What becomes of an opportunity if every message is sent when it is due, and nobody answers. It is made by the plan itself, step by step: the soonest is taken as
 * done, and all is planned anew.
 * @param facts those of the opportunity and of all that shares a person with it; none dated after `now` (epoch milliseconds)
 */
export function futureOf(facts: Facts, opportunity: string, now: number): Future {
  const { iso } = calendarOf(facts.settings);
  const steps: FutureStep[] = [];
  const done = new Set<string>();
  const titles = new Map(facts.opportunities.map(({ id, posting }) => [id, posting.title]));
  let journal = facts.journal;
  let at = now;
  while (steps.length < MOST) {
    const actions = plan({ ...facts, journal }).actions.filter((action) => isStep(action, opportunity, at));
    const next = soonest(actions, at);
    // What is planned again after it was done would come for ever.
    if (!next || done.has(next.action.key)) return { steps, end: actions.some(({ held }) => held) ? 'held' : 'nothing' };
    const { action } = next;
    at = next.at;
    done.add(action.key);
    const moment = iso(at);
    const within = action.opportunity === opportunity ? undefined : titles.get(action.opportunity ?? '');
    steps.push({ rule: action.rule, at: moment, people: action.people, ...(within === undefined ? {} : { within }) });
    if (action.rule === 'move-on') return { steps, end: 'move-on' };
    journal = [...journal, entryOf(action, moment, `future ${steps.length}`)];
  }
  return { steps, end: 'nothing' };
}

function isStep({ rule, opportunity: its, also, closes }: PlannedAction, opportunity: string, at: number): boolean {
  const isOpen = closes === null || Date.parse(closes) > at;
  return isOpen && (its === opportunity || also.includes(opportunity)) && (MESSAGES.has(rule) || DEEDS.has(rule));
}

/** The one that is due first, and when: now, where it is overdue. */
function soonest(actions: PlannedAction[], now: number): { action: PlannedAction; at: number } | undefined {
  return actions
    .filter(({ held }) => !held)
    .map((action) => ({ action, at: Math.max(Date.parse(action.due ?? action.opens), now) }))
    .reduce<{ action: PlannedAction; at: number } | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined);
}

/** The entry that says it was done. */
function entryOf({ rule, opportunity, also, people }: PlannedAction, at: string, id: string): JournalEntry {
  const common = { id, at, opportunity, people };
  if (rule === 'apply-by-deadline') return { ...common, kind: 'applied', via: 'online' };
  if (rule === 'call-again') return { ...common, kind: 'reached-out', channel: 'phone', outcome: 'voicemail', rule, also };
  return { ...common, kind: 'reached-out', channel: 'email', outcome: 'sent', rule, also };
}
